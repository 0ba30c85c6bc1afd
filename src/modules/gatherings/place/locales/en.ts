import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  afar: 'Online',
  'yes.at': 'Yes, I am coming to {place}',
  'yes.afar': 'Yes, I will join online',
  room: 'There is a place here.',
  full: 'It is full here. If you choose this, you go on the waiting list.',
  choose: 'It is held in more than one place. Choose where you are coming.',
  'choose.full': 'Not everywhere has places left. It says beside each one whether it is full.',
  'choose.afar': 'You can come, or join online. Choose which.',
  'now.placed': 'You are coming to {place}. You have a place.',
  'now.placed.afar': 'You are joining online. You have a place.',
  'now.waits':
    'It is full at {place}. You are on the waiting list there. If a place becomes free, you will hear at once. You can also choose something else.',
  'now.waits.afar':
    'It is full online. You are on the waiting list. If a place becomes free, you will hear at once. You can also choose something else.',
  'now.gone':
    'The place you chose is no longer available. You are still signed up. Choose again where you are coming. People who already had a place go first.',
  'now.choose': 'You are signed up. Please choose where you are coming.',
} as const satisfies Record<keyof typeof nl, Message>
