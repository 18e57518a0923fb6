// The first page: what Posthorn does, what is sent where, and the access that
// it needs. Firefox gives none at install, so the button is here.

import { render } from "preact";
import { browser } from "../shared/browser";
import { word } from "../shared/words";
import { allow, hostsOf, useAccess, wanted } from "../ui/access";
import { prepare } from "../ui/app";
import { Icon, Mark } from "../ui/icons";
import { ordersPage } from "../ui/shop";

function Welcome() {
  const access = useAccess();
  return (
    <main class="sheet welcome">
      <header>
        <Mark size={72} />
        <h1>{word("welcome_title")}</h1>
        <p class="lead quiet">{word("welcome_lead")}</p>
      </header>

      <ol class="steps">
        <li>
          <Icon name="add" />
          <h2>{word("welcome_order")}</h2>
          <p class="quiet">{word("welcome_order_text")}</p>
        </li>
        <li>
          <Mark size={28} />
          <h2>{word("welcome_badge")}</h2>
          <p class="quiet">{word("welcome_badge_text")}</p>
        </li>
        <li>
          <Icon name="warn" />
          <h2>{word("welcome_act")}</h2>
          <p class="quiet">{word("welcome_act_text")}</p>
        </li>
      </ol>

      <section>
        <h2>{word("welcome_sent")}</h2>
        <div>
          <ul class="sent">
            <li>
              <Icon name="out" />
              <p>
                {word("welcome_sent_numbers")} <span class="mono">{carriers().join(", ")}</span>
              </p>
            </li>
            <li>
              <Icon name="archive" />
              <p>{word("welcome_sent_shop")}</p>
            </li>
            <li>
              <Icon name="close" />
              <p>{word("welcome_sent_never")}</p>
            </li>
          </ul>
          <div class="consent">
            <p>{word(access ? "welcome_ready" : "welcome_consent")}</p>
            <p class="empty-actions">
              {access ? (
                <a class="button strong" href={ordersPage} target="_blank" rel="noreferrer">
                  {word("action_open_orders")}
                </a>
              ) : (
                <button type="button" class="strong" onClick={() => void allow()}>
                  {word("action_allow")}
                </button>
              )}
            </p>
          </div>
        </div>
      </section>
    </main>
  );
}

/** The hosts that are asked and not read: those on which no content script runs. */
function carriers(): string[] {
  const manifest = browser.runtime.getManifest();
  const read = new Set(manifest.content_scripts?.flatMap((script) => script.matches ?? []));
  return hostsOf(wanted().filter((origin) => !read.has(origin)));
}

prepare();
document.title = word("short_name");
render(<Welcome />, document.body);
