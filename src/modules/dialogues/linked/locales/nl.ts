export const nl = {
  cluster: 'Bij elkaar gelegd',
  former: 'Eerst zo bij elkaar gelegd',
  question: 'Bij elkaar gelegd, en nog een vraag',
  board: 'In de tekst van {askedBy}',
  report: 'Het verslag',
  'report.of': 'Het verslag van {title}',
  letter: 'De brief',
  'letter.of': 'De brief aan wie erbij was',
} as const
