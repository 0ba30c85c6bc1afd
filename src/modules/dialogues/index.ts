import type { Module } from '../../platform/registry/module.ts'
import { harvestRoutes } from './harvest/routes.ts'
import { dialogueThings } from './things.ts'

/** Conversations: prepare, invite, hold, harvest, follow up. */
export const dialogues: Module = { name: 'dialogues', routes: [...harvestRoutes], things: dialogueThings }
