/** The parts of the page about contact that are about the editors; other pages link to their ids, which stay. */
export const waysToReach = {
  editors: { id: 'redactie', title: 'Wie je hier bereikt' },
  tell: { id: 'vertel-jullie-verhaal', title: 'Vertel jullie verhaal' },
  correct: { id: 'klopt-dit-nog', title: 'Klopt dit nog?' },
  remove: { id: 'naam-weghalen', title: 'Je naam weghalen' },
} as const;
