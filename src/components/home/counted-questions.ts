/** About how many questions one answers in a minute: an estimate, since nothing here is measured. */
const inAMinute = 4;

/** How many questions, and how long they take: "7 vragen, 2 minuten". */
export function countedQuestions(questions: number): string {
  const minutes = Math.ceil(questions / inAMinute);
  return `${questions} ${questions === 1 ? 'vraag' : 'vragen'}, ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`;
}
