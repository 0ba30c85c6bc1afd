import type { Module } from '../../platform/registry/module.ts'
import {
  answerGiven,
  answerGivenLetter,
  answerPromised,
  answerRoutes,
  carrierLinkLetter,
  remindCarriers,
  reminderLetter,
} from './answers/index.ts'
import { harvestRoutes } from './harvest/routes.ts'
import { lookBackRoutes } from './look-back/routes.ts'
import { dialogueThings } from './things.ts'

/** Conversations: prepare, invite, hold, harvest, follow up. */
export const dialogues: Module = {
  name: 'dialogues',
  routes: [...harvestRoutes, ...answerRoutes, ...lookBackRoutes],
  things: dialogueThings,
  notices: [answerPromised, answerGiven],
  letters: [carrierLinkLetter, reminderLetter, answerGivenLetter],
  schedules: [remindCarriers],
}
