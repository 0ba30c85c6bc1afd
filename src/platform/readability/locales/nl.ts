export const nl = {
  'level.easy': 'Dit leest voor bijna iedereen gemakkelijk.',
  'level.plain': 'Dit leest voor de meeste mensen goed.',
  'level.mostly': {
    one: 'Het meeste leest goed. Op één plek kan het makkelijker.',
    other: 'Het meeste leest goed. Op {count} plekken kan het makkelijker.',
  },
  'level.hard': 'Dit lezen kost nog moeite. Met kortere zinnen komen meer mensen erdoor.',
  'level.veryHard':
    'Veel mensen lezen dit niet makkelijk. Kortere zinnen en gewonere woorden helpen. Hieronder staat waar je kunt beginnen.',
  'level.few': 'Dit is nog kort: we kunnen niet zeggen hoe het als geheel leest.',
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
  'kinder.times': { one: 'staat er één keer', other: 'staat er {count} keer' },
  'kinder.instead': 'Gewoner:',
  'marked.title': 'Je tekst met die woorden aangestreept',
  'long.title': 'Lange woorden',
  'long.hint': 'Knip ze, of leg ze uit.',
  nothing: 'We zagen geen lange zinnen en geen moeilijke woorden.',
} as const
