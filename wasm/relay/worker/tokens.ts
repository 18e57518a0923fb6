/** Tokens of a relay, made and tried over the network. */

export async function mintToken(address: string, admin: string, name: string): Promise<string> {
  const answer = await fetch(`${address}/v1/tokens?name=${encodeURIComponent(name)}`, { method: "POST", headers: { authorization: `Bearer ${admin}` } });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`no token: ${answer.status} ${said}`);
  return (JSON.parse(said) as { token: string }).token;
}

/** Whether the relay takes a token. */
export async function checkToken(address: string, token: string): Promise<boolean> {
  const answer = await fetch(address + "/v1/updates?since=0", { headers: { authorization: `Bearer ${token}` } });
  await answer.body?.cancel();
  return answer.status !== 401;
}
