// "Ask X too?": a carrier that could tell more of some parcel, were it let. One
// sentence, the button that lets it, and one that ends the matter.

import { useEffect, useState } from "preact/hooks";
import { intent } from "../shared/background";
import { readSettings } from "../shared/store";
import { word } from "../shared/words";
import { StatePermission, StatePostcode, type Offer } from "../shared/zz_gen_wire";
import { AllowButton } from "./banner";
import { Icon } from "./icons";

export function OfferLine({ offer }: { offer: Offer }) {
  const [gone, setGone] = useState(false);
  useEffect(() => setGone(false), [offer.why]);
  if (gone) return null;
  async function refuse() {
    setGone(true);
    const settings = await readSettings();
    const { problem } = await intent({ kind: "settings", settings: { ...settings, off: [...new Set([...(settings.off ?? []), offer.carrier])] } });
    if (problem) setGone(false);
  }
  const what = offer.why === StatePermission ? "offer_access" : offer.why === StatePostcode ? "offer_postcode" : "offer_key";
  return (
    <div class="banner offer" data-offer={offer.carrier}>
      <Icon name="add" />
      <p>{word(what, offer.name)}</p>
      {offer.why === StatePermission ? (
        <AllowButton origins={offer.hosts.map((host) => `https://${host}/*`)} />
      ) : (
        <a class="button" href={`../options/options.html#carrier:${encodeURIComponent(offer.carrier)}`} target="_blank" rel="noreferrer">
          {word("action_options")}
        </a>
      )}
      <button type="button" class="bare" onClick={() => void refuse()}>
        {word("action_refuse")}
      </button>
    </div>
  );
}
