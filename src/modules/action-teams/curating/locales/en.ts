import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'Change this theme',
  title: 'Look after ‘{name}’',
  lead: 'You look after this theme. Say what it is called, how it is doing, and what it is about for people who do not know it.',
  back: 'To the theme',
  'errors.title': 'Not done yet. What you chose is still there.',
  name: 'What is it called?',
  'name.hint': 'The address of the page stays the same. Those who follow the theme keep following it.',
  'name.missing': 'Give the theme a name.',
  'name.long': 'This name is too long. Keep it to a few words.',
  'name.en': 'The name in English',
  'name.en.hint': 'You can leave this empty. English readers will then read the Dutch name.',
  status: 'How is it doing?',
  'status.hint':
    'On the page with all themes, it will be in that group. Once it is finished everything can still be read, and nobody chooses it for something new.',
  'status.missing': 'Choose how this theme is doing.',
  about: 'What is this about?',
  'about.hint': 'A few sentences are enough. Everybody reads them.',
  'about.long': 'This is too long. Keep it to a few paragraphs.',
  'about.en': 'In English',
  'about.en.hint': 'You can leave this empty. English readers will then read the Dutch.',
  save: 'Save',
  saved: 'The theme has been updated.',
  same: 'Does another theme say the same?',
  'into.link': 'Put this theme together with another',
  'into.title': 'Does ‘{name}’ say the same as another theme?',
  'into.lead':
    'From now on everything will be under that other theme, with who works on it and what was asked. Anyone with the address of ‘{name}’ ends up there. Those who follow ‘{name}’ or get messages about it, get them of the other theme.',
  'into.back': 'Back',
  'into.into': 'The same as',
  'into.missing': 'Choose a theme that is still there.',
  'into.only': 'There is no other theme.',
  'into.undo':
    'You can always separate them again: at the bottom of the page where you change the other theme. Then everything is under ‘{name}’ again.',
  'into.go': 'Put together',
  'into.done': 'They have been put together. You can separate them where you change this theme.',
  apart: 'Take ‘{name}’ out again',
  'apart.done': 'The theme is separate again.',
} satisfies Record<keyof typeof nl, Message>
