/** A question as a heading of the third level in the HTML of a text, with its answer: all until the next heading. */
const question = /(<h3 id="[^"]*">[^<]*\?<\/h3>)([\s\S]*?)(?=<h[23][ >]|<\/div>\s*$)/g;

/** The HTML of a text with the answer to each question folded below it. */
export function foldAnswers(html: string): string {
  return html.replace(
    question,
    (_, heading: string, answer: string) =>
      `<details class="question"><summary>${heading}</summary><div class="flow">${answer.trim()}</div></details>`,
  );
}
