export const nl = {
  title: 'Hoe ver is wat ik deelde?',
  lead: 'Typ de code die je kreeg: toen je iets deelde, iets stuurde naar wie een verhaal schreef, of zei dat een verhaal over jou gaat.',
  code: 'Jouw code',
  'code.hint': 'Tien letters en cijfers, zoals K7F2M-QX9RT.',
  missing: 'Typ de code die je kreeg.',
  unknown: 'Deze code kennen we niet. Kijk of elke letter klopt. Lukt het niet, bel ons dan.',
  go: 'Kijk hoe ver het is',
  often: 'Er is vanaf hier net veel gedeeld of geprobeerd. Wacht een kwartier, of bel ons.',
  'errors.title': 'Nog niet gelukt. Wat je typte, staat er nog.',

  keep: 'Bewaar je code',
  'keep.where': 'Typ hem op {address}, of bewaar het adres van deze bladzijde.',
} as const
