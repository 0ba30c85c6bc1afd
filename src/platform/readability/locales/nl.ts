export const nl = {
  'level.easy': 'Dit leest voor bijna iedereen gemakkelijk.',
  'level.plain': 'Dit leest voor de meeste mensen goed.',
  'level.hard': 'Dit lezen kost moeite. Wie weinig leest, haakt af.',
  'level.veryHard': 'Dit is zware kost. Alleen wie het voor het werk leest, komt erdoor.',
  'level.few': 'Er staat nog te weinig om er iets over te zeggen.',
  counted: {
    one: '{count} woord.',
    other: '{count} woorden, gemiddeld {average} in een zin.',
  },
  'how.title': 'Hoe we dit meten',
  how: 'We tellen hoe lang je zinnen en je woorden zijn: leesgemak {ease} op een schaal van 0 tot 100. Dat heet de maat van Flesch-Douma. Een maat ziet niet of het waar is of mooi. Jij weet dat wel.',
  'how.en':
    'We tellen hoe lang je zinnen en je woorden zijn: leesgemak {ease} op een schaal van 0 tot 100. Dat heet de maat van Flesch. Een maat ziet niet of het waar is of mooi. Jij weet dat wel.',
  'sentences.title': 'Lange zinnen',
  'sentences.hint': 'Misschien kan er een punt in.',
  'sentences.words': '({count} woorden)',
  'sentences.more': {
    one: 'En nog {count} zin.',
    other: 'En nog {count} zinnen.',
  },
  'kinder.title': 'Woorden die gewoner kunnen',
  'kinder.hint': 'Als het gewonere woord hetzelfde zegt.',
  'kinder.times': { one: 'staat er een keer', other: 'staat er {count} keer' },
  'long.title': 'Lange woorden',
  'long.hint': 'Knip ze, of leg ze uit.',
  nothing: 'We zagen geen lange zinnen en geen moeilijke woorden.',
} as const
