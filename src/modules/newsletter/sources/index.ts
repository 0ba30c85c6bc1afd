import { agendaSource } from './agenda.ts'
import { cameBackSource } from './came-back.ts'
import type { NewsletterSource } from './source.ts'
import { storySource } from './stories.ts'

/** What a letter is put together from. In the letter they stand in this order. */
export const newsletterSources: readonly NewsletterSource[] = [storySource, cameBackSource, agendaSource]
