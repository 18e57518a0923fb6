// Access to the order pages and the carriers. Chromium gives what the manifest
// asks for at install; Firefox may give none of it, and both let people take
// it back at any time.

import { useEffect, useState } from "preact/hooks";
import { browser } from "../shared/browser";

/** The origins that the manifest asks for. */
export function wanted(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Host names of origins, for people: "https://*.example.com/*" → "example.com"; a host below another is left out. */
export function hostsOf(origins: readonly string[]): string[] {
  const hosts = [...new Set(origins.map((origin) => origin.replace(/^.*:\/\/(\*\.)?([^/]*).*$/, "$2")))];
  return hosts.filter((host) => !hosts.some((other) => host.endsWith(`.${other}`)));
}

/** Asks the user for access. Has to be called straight from a click. */
export async function allow(origins: string[] = wanted()): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch (error) {
    console.warn("posthorn: access could not be asked for", error);
    return false;
  }
}

/** Whether access is given, as it changes; true until it is known to be missing. */
export function useAccess(): boolean {
  const [access, setAccess] = useState(true);
  useEffect(() => {
    const look = () => void browser.permissions.contains({ origins: wanted() }).then(setAccess);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return access;
}
