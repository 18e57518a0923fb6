// The page's own way to its data, under the names that the real one has:
// window.lib.mtop.request(parameters) answers with a promise, which fails with
// the answer itself when the answer is no success.
(() => {
  const fetchNow = window.fetch.bind(window);
  async function send(p) {
    const url = new URL(`https://acs.aliexpress.${location.hostname.endsWith(".us") ? "us" : "com"}/h5/${p.api}/${p.v ?? "1.0"}/`);
    const data = typeof p.data === "string" ? p.data : JSON.stringify(p.data ?? {});
    url.search = new URLSearchParams({ jsv: "2.5.1", appKey: "12574478", t: Date.now(), api: p.api, v: p.v ?? "1.0", type: "originaljson", dataType: "json", data });
    const answer = await fetchNow(url, { credentials: "include" });
    return await answer.json();
  }
  function showCaptcha(url) {
    if (document.querySelector(".baxia-dialog")) return;
    const dialog = document.createElement("div");
    dialog.className = "baxia-dialog";
    const content = document.createElement("div");
    content.id = "baxia-dialog-content";
    content.dataset.url = url ?? "";
    content.innerHTML = '<div id="nc_1_wrapper" class="nc-container"><p class="nc-lang-cnt">Sorry, we have detected unusual traffic from your network.</p><p>Please slide to verify</p></div>';
    dialog.append(content);
    document.body.append(dialog);
  }
  async function request(parameters, success, failure) {
    let answer;
    for (let attempt = 0; attempt < 3; attempt++) {
      answer = await send(parameters);
      if (!String(answer.ret?.[0]).startsWith("FAIL_SYS_TOKEN_")) break;
    }
    if (String(answer.ret?.[0]).startsWith("SUCCESS")) {
      success?.(answer);
      return answer;
    }
    if (String(answer.ret?.[0]).startsWith("FAIL_SYS_USER_VALIDATE")) showCaptcha(answer.data?.url);
    failure?.(answer);
    throw answer;
  }
  window.lib = { mtop: { request, config: {} } };
})();
