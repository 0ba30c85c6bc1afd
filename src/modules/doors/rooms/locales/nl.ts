export const nl = {
  'stories.title': 'Verhalen',
  'stories.lead': 'Wat mensen meemaken in de zorg en daarbuiten, zoals zij het zelf vertellen.',
  'stories.tell': 'Vertel zelf iets',
  'stories.older': 'Oudere verhalen',
  'stories.older.title': 'Oudere verhalen',
  'stories.latest': 'Naar de nieuwste verhalen',
  'stories.came-back': 'Wat iemand zei, en wat ermee gebeurde',
  'stories.none': 'Er is nog niets dat we met iedereen mogen delen. Dat mag zo blijven.',
  'together.title': 'Samen aan de slag',
  'together.lead':
    'Wat in een gesprek gezegd is, gaat ergens heen. Hier lees je waar mensen nu mee bezig zijn.',
  'together.waiting': 'Hier wordt aan gewerkt',
  'together.quiet': 'Hier bleef het stil',
  'together.quiet.body': 'Er was antwoord beloofd. Het kwam nog niet. Dat hoort er ook bij te staan.',
  'together.came-back': 'Dit kwam terug',
  'together.themes': 'Thema’s en actieteams',
  'together.themes.body':
    'Sommige vragen zijn te groot voor één gesprek. Daar werken we langer aan, met meer huizen.',
  'together.themes.link': 'Bekijk waar we samen aan werken',
  'together.none': 'Hier is nog niets dat iedereen mag lezen. Dat mag zo blijven.',
  'together.later': 'Later kun je hier ook hulp vragen en aanbieden.',
  later: 'Wat hier later komt',
} as const
