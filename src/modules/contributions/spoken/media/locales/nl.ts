export const nl = {
  'media.drawing': 'Een tekening',
  'media.photo': 'Een foto',
  'media.sound': 'Ingesproken',
  'media.sound.named': 'Ingesproken door {name}',
  'media.sound.open': 'Luister',
  'media.sound.print': 'Ingesproken, te beluisteren op de kaart.',
} as const
