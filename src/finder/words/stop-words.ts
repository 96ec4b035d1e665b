import { nld } from 'stopword';

/** Question words, polite phrases and function words that the list of the library lacks. */
const more =
  'betekenis uitleg verschil voorbeeld voorbeelden tussen ben bent betekent deze dit doe doet eigen ging graag hoeveel jij jouw jullie kun kunt krijg krijgen krijgt mag mij mijn moeten nou nu ons onze u uw waar waarom wanneer wat weet welk welke wie wil willen zal zet zijn zonder zou staan staat ' +
  'rond tijdens volgens via vanuit vanaf binnen buiten sinds tegenover behalve zodat terwijl hoewel maar elke elk ieder iedere zulke zulk dergelijke gaat gaan laat laten geef geeft geven mogen moest wilt wordt werden hebt zou zouden heel erg wel eigenlijk echt vandaan hierbij daarbij waarbij waarin waarmee waarvoor hiermee daarmee';

const stopWords = new Set([...nld, ...more.split(' ')]);

/** Whether a folded word is too common to search for. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}
