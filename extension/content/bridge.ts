/** The entry of the bridge, in the page's own world at document_start: see serve.ts. */
import { serve } from "./serve";

serve(window);
