// The toolbar popup. It reads the summary and paints it in one go: no spinner
// comes first, and the core is never waited for.

import { render } from "preact";
import { readSummary } from "../shared/store";
import { App, prepare } from "../ui/app";

prepare();
render(<App first={await readSummary()} wide={false} />, document.body);
