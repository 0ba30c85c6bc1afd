export const nl = {
  title: 'Dit is van jou',
  consents: 'Wat je goed vond',
  'consents.about': 'Wie je woorden mag lezen, waarvoor, en wat je eerder koos.',
  deciding: 'Hoe jij beslist',
  'deciding.about': 'Zelf of samen met iemand, en wat je beslist als je jonger bent dan 18.',
  looked: 'Wie keek er?',
  'looked.about': 'Wie je woorden las, je adres zag of je kaart opende, en waarom.',
  'take-along': 'Neem alles mee',
  'take-along.about': 'Alles wat dit huis van jou bewaart, om zelf te houden.',
  'erase-all': 'Wis alles van mij',
  'erase-all.about': 'Wat er dan weggaat, wat blijft, en waar we niet meer bij kunnen.',
} as const
