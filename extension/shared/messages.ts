/**
 * Every message that crosses between the extension's parts, named by its
 * direction: `cs` is a content script, `bg` the background, `ui` one of our
 * own pages. Who may send which is decided in background/senders.ts; a name
 * that is not listed here is answered by nobody.
 */
import type { Button, Input, Problem, Reply, Round, Snapshot, Status } from "./zz_gen_wire";

/** From the content script of an order page. */
export type FromContent =
  | {
      type: "cs-bg:page";
      snapshot: Snapshot;
      /** Counts the snapshots of this document, so that a view's anchors are looked up in the snapshot that they were made from. */
      serial: number;
    }
  | { type: "cs-bg:track"; order: string }
  /** The control for all orders of the page. */
  | { type: "cs-bg:track-all" }
  | { type: "cs-bg:stop" }
  /** The user clicked a control that already shows a status: open the parcel. */
  | { type: "cs-bg:open"; order: string }
  /** The page asked its SDK for an order by itself; the answer as JSON text. */
  | { type: "cs-bg:heard"; order: string; body: string }
  | { type: "cs-bg:gone" };

/** To the content script of an order page. */
export type ToContent =
  | {
      type: "bg-cs:view";
      view: SaidView;
      /** The snapshot that the anchors belong to; 0 when the background does not know any more. */
      serial: number;
    }
  | { type: "bg-cs:ask"; id: string; order: string; timeout: number };

/** A PageView in the user's words, made by background/say.ts. */
export interface SaidView {
  buttons: SaidButton[];
  /** Of the whole page. */
  problem?: SaidProblem;
  /** The control for all orders at once; undefined: there is none. */
  round?: Required<Pick<Round, "done" | "total">> & { text: string };
  /** Only these buttons have changed; the others, and the words for when it is alone, stay as they are. */
  partial?: boolean;
  /** What a content script says that hears nothing more of the background. */
  alone?: {
    /** On a control that reloads the page. */
    word: string;
    /** The extension was updated. */
    reload: SaidProblem;
    /** Nobody answers. */
    silent: SaidProblem;
  };
}

/** A Button in words. */
export interface SaidButton extends Pick<Button, "order" | "anchor" | "state" | "news"> {
  /** How it is drawn: mostly as its state. */
  look: string;
  /** Which shape and colour it has, where it has a status. */
  status?: Status;
  text: string;
  /** What a click does, or what is wrong; "" for neither. */
  hint: string;
}

/** A Problem in words: what happened, and what to do. */
export interface SaidProblem {
  kind: Problem["kind"];
  why: string;
}

/** What a content script is replied to. */
export interface Answer {
  problem?: SaidProblem;
}

/** What a content script replies to "bg-cs:ask": the SDK's JSON text, or why there is none. */
export type Told = { body: string; failure?: undefined } | { body?: undefined; failure: string };

/** The inputs that our own pages may send. */
export const intents = ["seen", "ask", "add", "rename", "archive", "remove", "settings", "export", "import", "scan", "keys", "carriers", "whose", "correct"] as const;

export type Intent = Omit<Input, "kind"> & { kind: (typeof intents)[number] };

/** From our own pages, replied to with a Reply. */
export type FromUI = { type: "ui-bg:intent"; input: Intent };

export type Message = FromContent | FromUI;
export type { Reply };
