/** Dutch stop words (those of the stopword list, MIT), question words, polite phrases, and other words that tell nothing by themselves. */
const stopWords = new Set(
  `
  aan af al alle allemaal alles als altijd andere behalve ben bent betekenis betekent bij binnen
  buiten daar daarbij daarmee dan dat de der dergelijke deze die dit doch doe doen doet door dus
  echt een eens eigen eigenlijk elk elke en er erg gaan gaat ge geef geeft geen geven geweest
  ging graag haar had heb hebben hebt heeft heel hem het hier hierbij hiermee hij hoe hoeveel
  hoewel hun ieder iedere iemand iets ik in is ja je jij jouw jullie kan kom komen komt kon krijg
  krijgen krijgt kun kunnen kunt laat laten maak maakt maar mag maken me meer men met mij mijn
  moest moet moeten mogen na naar neem neemt nemen niet niets nog nou nu of om omdat ons onze ook
  op over reeds rond sinds staan staat te tegen tegenover terwijl tijdens toch toen tot tussen u
  uit uitleg uw van vanaf vanuit veel verschil via vind vinden vindt volgens voor voorbeeld
  voorbeelden waar waarbij waarin waarmee waarom waarvoor wanneer want waren was wat we weet wel
  welk welke werd werden wezen wie wij wil willen wilt worden wordt zal ze zei zelf zet zich zij
  zijn zo zodat zonder zou zouden zulk zulke
  `.split(/\s+/),
);

/** Whether a folded word is too common to search for. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}
