export const nl = {
  title: 'Deze keer en alle keren daarna',
  link: 'Verander deze keer en alle keren daarna',
  lead: 'Kies wanneer deze keer is. De keren daarna gaan mee: kies je een andere dag, dan komen ze op hetzelfde ritme terug vanaf die dag. Verander je alleen de tijd, dan houdt elke keer zijn eigen dag.',
  stays:
    'Wat al geweest is of niet doorgaat, blijft zoals het was. Hoe het heet en waar het is, verander je voor alle keren in één keer.',
  letters: 'Wie zich aanmeldde, krijgt één brief met alle keren erin.',
  save: 'Verander deze en alle keren daarna',
  saved: 'Bewaard. Wie zich aanmeldde, krijgt één brief.',
  'cancel.title': 'Gaan ze geen van alle meer door?',
  'cancel.do': 'Zeg deze keer en alle keren daarna af',
  'cancel.done': 'Afgezegd. Wie zich aanmeldde, krijgt één brief.',
  'date.past': 'Kies een dag die nog komt.',
} as const
