/**
 * Asks carriers: no cookies, only hosts of the manifest that the user lets us
 * ask, or the relay that the user named, and at most as many bytes as the core
 * wants.
 *
 * Redirects: the manifest's content security policy lists the hosts that may
 * be connected to, and the browser holds each hop of a redirect against it.
 * What still came from another host than was asked is thrown away.
 */
import { browser } from "../shared/browser";
import { relayOrigin } from "../shared/relay";
import { readSettings } from "../shared/store";
import type { Fetch, Input } from "../shared/zz_gen_wire";

/** A request of the browser's own ends after 30 s in a background. */
const longest = 25_000;
const largest = 2 << 20;

/** Hosts that carriers may be asked at: named in the manifest, and not an order page's. */
export function carrierHosts(manifest: Pick<chrome.runtime.ManifestV3, "host_permissions" | "optional_host_permissions" | "content_scripts">): string[] {
  const pages = new Set(manifest.content_scripts?.flatMap((script) => script.matches ?? []));
  const patterns: string[] = [...(manifest.host_permissions ?? []), ...((manifest.optional_host_permissions as string[] | undefined) ?? [])];
  return patterns.flatMap((pattern) => {
    const host = /^https:\/\/([a-z0-9.-]+)\/\*$/.exec(pattern)?.[1];
    return host && !pages.has(pattern) ? [host] : [];
  });
}

/** Those of the hosts that the user lets us ask. */
export async function allowed(hosts: readonly string[]): Promise<string[]> {
  const may = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [`https://${host}/*`] })));
  return hosts.filter((_, i) => may[i]);
}

/** Where requests may go now: the carriers' hosts, and the relay's. */
export async function mayAsk(hosts: readonly string[]): Promise<string[]> {
  const relay = relayOrigin((await readSettings()).relay);
  const reachable = relay && (await browser.permissions.contains({ origins: [relay.pattern] }));
  return [...(await allowed(hosts)), ...(reachable ? [relay.host] : [])];
}

/** Whether a request may be sent: to the relay that is set, or to a carrier of the manifest. */
async function may(url: URL, relay: boolean): Promise<boolean> {
  if (relay) {
    const to = relayOrigin((await readSettings()).relay);
    return url.origin === to?.origin && (await browser.permissions.contains({ origins: [to.pattern] }));
  }
  const hosts = carrierHosts(browser.runtime.getManifest() as chrome.runtime.ManifestV3);
  return url.protocol === "https:" && hosts.includes(url.host) && (await allowed([url.host])).length > 0;
}

/** Carries out a Fetch; resolves to what InFetched needs beside its ID. */
export async function ask({ request, bytes, relay, timeout, maxBytes }: Fetch): Promise<Partial<Input>> {
  const url = URL.parse(request.url);
  if (!url || !(await may(url, relay === true))) return { failure: "no_permission" };
  try {
    const response = await fetch(url, {
      method: request.method === "POST" ? "POST" : "GET",
      headers: request.headers ?? {},
      body: request.method === "POST" ? ((bytes as Uint8Array<ArrayBuffer> | undefined) ?? request.body ?? "") : null,
      credentials: "omit",
      cache: "no-store",
      redirect: relay ? "error" : "follow",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(Math.min(timeout || longest, longest)),
    });
    if (new URL(response.url).host !== url.host) {
      await response.body?.cancel();
      return { failure: "network" };
    }
    const body = await drain(response, Math.min(maxBytes || largest, largest));
    if (!body) return { failure: "too_large" };
    return {
      body,
      http: {
        status: response.status,
        url: response.url,
        contentType: response.headers.get("content-type") ?? "",
        retryAfter: response.headers.get("retry-after") ?? undefined,
      },
    };
  } catch (error) {
    return { failure: (error as Error).name === "TimeoutError" ? "timeout" : "network" };
  }
}

/** The body, or null as soon as it is larger than `most`. */
async function drain(response: Response, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return body;
}
