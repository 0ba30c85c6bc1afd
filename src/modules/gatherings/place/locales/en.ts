import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  afar: 'From afar',
  'yes.at': 'Yes, I am coming to {place}',
  'yes.afar': 'Yes, I join from afar',
  room: 'There is a place here.',
  full: 'It is full here. If you choose this, you are on the waiting list.',
  choose: 'It is held in more than one place. Choose where you come.',
  'choose.full': 'There is not a place everywhere. Beside each it says whether it is full.',
  'choose.afar': 'You can come, or join from afar. Choose what you do.',
  'now.placed': 'You are coming to {place}. You have a place.',
  'now.placed.afar': 'You join from afar. You have a place.',
  'now.waits':
    'It is full at {place}. You are on the waiting list there. If a place comes free, you hear it at once. You may also choose something else.',
  'now.waits.afar':
    'From afar it is full. You are on the waiting list. If a place comes free, you hear it at once. You may also choose something else.',
  'now.gone':
    'The place that you chose is there no more. Your sign-up stays. Choose again where you come. Who had a place goes first.',
  'now.choose': 'You are signed up. Do choose where you come.',
} as const satisfies Record<keyof typeof nl, Message>
