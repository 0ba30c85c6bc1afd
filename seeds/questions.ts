import { t } from './text.ts'
import type { Question } from './types.ts'

/** The movement's question set for campfires. Every one may stay unanswered. */
export const questions: Question[] = [
  {
    slug: 'came',
    moment: 'opening',
    text: t('Waarom ben je gekomen en niet thuisgebleven?', 'Why did you come, and not stay at home?'),
  },
  {
    slug: 'at-home',
    moment: 'opening',
    text: t('Wanneer voelde je je hier voor het laatst thuis?', 'When did you last feel at home here?'),
  },
  {
    slug: 'good-day',
    moment: 'opening',
    text: t(
      'Hoe ziet een gewone goede dag er voor jou uit?',
      'What does an ordinary good day look like for you?',
    ),
  },
  {
    slug: 'worked',
    moment: 'middle',
    text: t(
      'Wat lukte er laatst, terwijl niemand het verwachtte?',
      'What worked out lately that nobody expected to?',
    ),
  },
  {
    slug: 'listened',
    moment: 'middle',
    text: t(
      'Wanneer luisterde er iemand echt? Hoe merkte je dat?',
      'When did somebody really listen? How could you tell?',
    ),
  },
  {
    slug: 'night',
    moment: 'middle',
    text: t('Waar denk je aan als je niet kunt slapen?', 'What do you think about when you cannot sleep?'),
  },
  {
    slug: 'longing',
    moment: 'middle',
    text: t(
      'Waar verlang je naar, ook als het misschien niet kan?',
      'What do you long for, even if it may not be possible?',
    ),
  },
  {
    slug: 'only-because',
    moment: 'middle',
    text: t(
      'Wat doe je hier alleen omdat het altijd zo ging?',
      'What do you do here only because it was always done that way?',
    ),
  },
  {
    slug: 'between',
    moment: 'middle',
    text: t(
      'Wat staat er tussen jou en de mensen om wie je geeft?',
      'What stands between you and the people you care about?',
    ),
  },
  {
    slug: 'dare-not-ask',
    moment: 'middle',
    text: t('Wat durf je hier niet goed te vragen?', 'What do you not quite dare to ask here?'),
  },
  {
    slug: 'miss',
    moment: 'middle',
    text: t(
      'Wat zou je missen als het er morgen niet meer was?',
      'What would you miss if it were gone tomorrow?',
    ),
  },
  {
    slug: 'empty-chair',
    moment: 'closing',
    text: t('Wie had hier vandaag ook moeten zitten?', 'Who else should have been sitting here today?'),
  },
  {
    slug: 'tomorrow',
    moment: 'closing',
    text: t('Wat kun je morgen al anders doen?', 'What can you do differently as soon as tomorrow?'),
  },
  {
    slug: 'hear-back',
    moment: 'closing',
    text: t('Waarvan wil je weten hoe het afloopt?', 'What do you want to hear the end of?'),
  },
]
