/** A picture as the answer to a request for it. */
export function asPng(image: Buffer): Response {
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
}
