import { inBrowsers } from "./setup";
import { story } from "./story";

inBrowsers("from the click on an order to the restart of the browser", (shopper) => story(shopper, async (_, run) => void (await run())));
