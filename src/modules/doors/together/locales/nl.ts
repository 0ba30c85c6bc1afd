export const nl = {
  title: 'Samen aan de slag',
  lead: 'Wat in een gesprek gezegd is, gaat ergens heen. Hier lees je waar mensen nu mee bezig zijn.',
  waiting: 'Hier wordt aan gewerkt',
  quiet: 'Hier bleef het stil',
  'quiet.body': 'Er was antwoord beloofd. Het kwam nog niet. Dat hoort er ook bij te staan.',
  'came-back': 'Dit kwam terug',
  themes: 'Thema’s en actieteams',
  'themes.body': 'Sommige vragen zijn te groot voor één gesprek. Daar werken we langer aan, met meer huizen.',
  'themes.link': 'Bekijk waar we samen aan werken',
  none: 'Hier is nog niets dat iedereen mag lezen. Dat mag zo blijven.',
  later: 'Wat hier later komt',
  'later.body': 'Later kun je hier ook hulp vragen en aanbieden.',
} as const
