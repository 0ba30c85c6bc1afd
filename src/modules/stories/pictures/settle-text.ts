import type { CommandContext } from '../../../platform/commands/command.ts'
import { type Document, sameDocument } from '../../../platform/documents/index.ts'
import { keepContent, moveOn } from '../writing/keep-content.ts'
import type { OwnStory } from '../writing/queries.ts'

/** Keeps the text as it becomes with a picture, or without it. @throws Conflict */
export async function settleText(
  context: Pick<CommandContext<unknown>, 'db' | 'sealing' | 'clock' | 'house'>,
  own: OwnStory,
  document: Document,
): Promise<void> {
  if (sameDocument(own.document, document)) return
  const { title, inShort, keywords } = own
  await moveOn(context.db, own)
  await keepContent(context, own, { title, inShort, keywords, document })
}
