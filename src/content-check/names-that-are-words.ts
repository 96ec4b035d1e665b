/** First names that are also words of ordinary texts in Dutch, in lower case; a text may use the word. */
const words = new Set(
  `aard abel adel agaat amber anker april august baar bas beer ben bent berend bij bloem boele bob boy bram brand
  bruin claire daan daantje dag dale daphne dees deen dian dien dirk does dolf door doris dot dries duco ebbe eef
  eelt een eerste eike elfje elke elk ella els eva even ezel faas fee fenna fien flip floor floris fleur frank frits
  frank gaan gabber gele gerda gijs goof grace guus haas hans harm has hein held helder hidde hoop hugo ijs ilse in
  ine iris isa ivo jaap jade jan jans jasmijn jet jip job joost jong jop joy kaat kai kas kees keet ken keur kik kim
  klaar klaas klaver ko koen koos krijn lam lea leen leentje lente lied lies lieve lijn lila linde loes lot lotje
  lotte luc lucht luna luuk maan maas maat madelief man marco margriet mark mars max mees meer mel melle merel mies
  mieke mien mik mik mira mo moon mus naad nel nick niek nienke nina noa noor noord noortje nova ole olijf olm otto
  paal pam pas per pers piek pien piet pim pip pit pol pop puck raaf ram ravi reus rens rein rick ridder riek rik rob
  robijn robin roelof rogier romeo roos rood rosa ruben ruud saar sam sander sara sas sem sep sien sil silver sim
  ster sterre sterk stern storm suus sun taco teun tijd tijl tijn tim tip titus toon toos trui trijn trudy truus tuur
  valk veer vera vera viola vlinder vos wende werner wies wil wille willem wim wit wolf wout yoga zon zora zus zwaan`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether this name in lower case may stand in a text that names nobody. */
export function isOrdinaryWord(name: string): boolean {
  return words.has(name.toLowerCase());
}
