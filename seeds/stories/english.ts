import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

/** Written in English first; translations of nothing. */
export const english: Story[] = [
  {
    slug: 'what-we-mean-by-a-chair',
    kind: 'article',
    language: 'en',
    movement,
    audience: 'everyone',
    rubric: 'widening',
    themes: ['beyond-sectors'],
    keywords: ['kampvuurgesprekken', 'uitnodigen', 'communicatie'],
    daysAgo: 66,
    writers: ['lotte'],
    byline: 'Lotte Smeets',
    title: 'What we mean by a chair',
    inShort: 'People from abroad ask how our meetings work. It starts with an empty chair. This is why.',
    body: `Visitors from abroad ask for the method. They have come a long way and would like to take something home. I understand that. I usually make tea first.

We put out one chair more than there are people. It stays empty until somebody sits on it. That is the method.

## What it is for

It is for whoever is not there. In most meetings about care nobody says aloud who is missing. With a chair you can point at it. *If she were sitting here, would we have said it like that?*

It is also, quite simply, for somebody who comes late. Many of the people we wait for have good reasons to come late: the bus, the medication, ten minutes outside the door deciding.

## What goes wrong with it

In one house they put a cushion on it, and then a ribbon, and then nobody dared. A man who came in at half past seven stood the whole evening.

In another house the chair was always taken by the director. He was on time and he thought it was friendly.

And somebody told us that she could not look at it. Her place at another table had been empty for a year and nobody had asked. So now the host says at the beginning: if the chair bothers you, say so, or move it. It has been moved twice.

## What I would take home

Not the chair. The Dutch have a verb for it, *aanschuiven*: to move up so that another can sit. It is what the people who already sit have to do. You feel it in the legs of the furniture.

If you want to try it, please try it with the people who live there and before you have a plan. And write to us when it fails. We have a shelf for that, between the others.`,
  },
  {
    slug: 'weeknight-in-lutjemeer',
    kind: 'story',
    language: 'en',
    circle: 'hogeschool-meerland',
    movement,
    audience: 'everyone',
    themes: ['care-education'],
    keywords: ['zorgonderwijs', 'nacht', 'stage'],
    daysAgo: 56,
    writers: ['hedwig'],
    byline: 'An exchange student, with Hedwig Tamminga',
    title: 'I was the one who could not sleep',
    inShort: 'I slept one night in a care home. I came to help. A woman of ninety helped me.',
    body: `In the first week they send you to a care home for one night. You get a bed, a towel and no task. I come from Porto and I had been in this country for nine days.

I had prepared questions. In Portuguese first and then with the dictionary. *What do you find important in your life?* I had seven of those.

At ten the building went quiet, but not like a house. There was a machine somewhere that breathed. I lay on my back and I thought: I have chosen the wrong study, in the wrong language, and it rains.

At one I got up and went to find the kitchen. There was a woman at the table in a dressing gown with roses. I later heard that she is ninety and that she sits there most nights. She looked at me and pushed the biscuit tin across.

She talked. I understood perhaps one word in five. *Boat. My father. Cold.* I did not use one of my seven questions. At some point I was crying, which I had not planned, and she went on talking and laid her hand flat on the table next to mine. Not on it. Next to it.

At six somebody from the day shift came in and said to her, in a loud voice: did we have a bad night again? And she said something I did understand. She said: *She did. I was up anyway.*

I wrote my report about that sentence. My mark was low, because I had not described the care process. My teacher has asked for the form to be changed. It is being looked at.

I went back at Christmas. She did not know who I was. The tin was in the same place.`,
  },
]
