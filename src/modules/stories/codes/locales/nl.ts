export const nl = {
  title: 'Typ je code',
  lead: 'Je kreeg een code toen je iets deelde of stuurde, of omdat een verhaal over jou gaat.',
  code: 'Jouw code',
  'code.hint': 'Tien letters en cijfers, zoals K7F2M-QX9RT.',
  missing: 'Typ de code die je kreeg.',
  unknown:
    'Deze code opent niets. Kijk of elke letter klopt. Nam je terug wat je deelde of stuurde? Dan is er niets meer van bewaard, ook deze code niet. Lukt het niet, bel ons dan.',
  go: 'Kijk',
  often: 'Er is vanaf hier net veel gedeeld of geprobeerd. Wacht een kwartier, of bel ons.',
  'errors.title': 'Nog niet gelukt. Wat je typte, staat er nog.',

  keep: 'Bewaar je code',
  'keep.where': 'Typ hem op {address}, of bewaar het adres van deze bladzijde.',
} as const
