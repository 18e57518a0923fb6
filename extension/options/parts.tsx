// What the sections of the options are made of.

import type { ComponentChildren } from "preact";

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

export function Check(props: { on: boolean; change(on: boolean): void; children: ComponentChildren }) {
  return (
    <label class="check">
      <input type="checkbox" checked={props.on} onChange={(event) => props.change(event.currentTarget.checked)} />
      <span>{props.children}</span>
    </label>
  );
}
