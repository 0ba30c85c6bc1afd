import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Zestien keer', 'Sixteen times'),
    isQuestion: false,
    contributions: [0, 4, 9, 10],
    onward: {
      kind: 'rule-case',
      askedOf: t('Hennie Roording van de school', 'Hennie Roording of the school'),
      askedOfCircle: 'zorgschool-klaverum',
      dueOffsetDays: -20,
      carriers: ['Yara Oosting', 'Sander Buist'],
      theme: 'care-education',
      answer: {
        kind: 'answered',
        offsetDays: -25,
        byName: 'Hennie Roording',
        body: t(
          'Het worden er drie. En de derde keer tekent degene van wie de tanden zijn. De andere dertien regels van de lijst hebben we leeg gelaten. Daar mag je zelf iets invullen.',
          'It will be three. And the third time the person whose teeth they are signs. The other thirteen lines of the list we left empty. You may put something there yourself.',
        ),
      },
    },
  },
  {
    name: t('Wie mijn zin afmaakt', 'Whoever finishes my sentence'),
    isQuestion: false,
    contributions: [2, 3],
    onward: {
      kind: 'experiment',
      askedOf: t('Sander Buist', 'Sander Buist'),
      askedOfCircle: 'zorgschool-klaverum',
      dueOffsetDays: -27,
      carriers: ['Corné Wouters', 'Sevda Yilmaz'],
      theme: 'care-education',
      answer: {
        kind: 'told-in-person',
        offsetDays: -28,
        byName: 'Corné Wouters',
        body: t(
          'Ik heb het donderdag zelf in de klas verteld. Ik geef nu ook cijfers, voor wachten. Het hoogste was een zes. De docent zat achterin en had een vier.',
          'I told the class myself on Thursday. I give marks too now, for waiting. The highest was a six. The teacher sat at the back and got a four.',
        ),
      },
    },
  },
  {
    name: t('Om één uur rekenen', 'Maths at one o’clock'),
    isQuestion: false,
    contributions: [1],
    onward: {
      kind: 'question',
      askedOf: t('Wie het lesrooster maakt', 'Whoever makes the timetable'),
      askedOfCircle: 'zorgschool-klaverum',
      dueOffsetDays: 17,
      carriers: ['Dennis Lubbers', 'Marga te Brake'],
      theme: 'care-education',
    },
  },
  { name: t('Wie tekent er voor jou?', 'Who signs for you?'), isQuestion: true, contributions: [5, 8] },
]
