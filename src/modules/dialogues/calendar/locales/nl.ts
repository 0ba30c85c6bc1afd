export const nl = {
  add: 'Zet in je agenda',
  'add.what': 'Een bestand voor de agenda van je telefoon of computer. Er staan geen namen in.',
  summary: 'Gesprek waarvoor je gevraagd bent',
  public: 'Meer lezen: {address}',
  card: 'Is er iets veranderd? Typ de code van je kaart op {address}',
  mine: 'Is er iets veranderd? Je vindt dit gesprek bij Van mij: {address}',
  call: 'Iets vragen? Bel {phone}',
} as const
