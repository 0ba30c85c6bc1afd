import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { findCluster } from '../cluster.ts'
import { RenameCluster } from '../input.ts'
import { keptDialogue } from '../keeper.ts'
import { asStep } from '../steps.ts'

/** Gives a cluster another name, or says that it stays a question, or no longer does. */
export const renameCluster = command({
  name: 'dialogues.rename-cluster',
  input: RenameCluster,
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
    await findCluster(db, input.dialogueId, input.clusterId)
  },
  async run({ db, input, clock, record }) {
    const { clusterId, version, name, isQuestion } = input
    const dialogue = await keptDialogue(db, input.dialogueId)
    await asStep({ db, clock, dialogue, kind: 'name', clusters: [clusterId], words: [] }, () =>
      expectVersion(
        db
          .updateTable('dialogues.cluster')
          .set({ name, is_question: isQuestion, version: version + 1 })
          .where('id', '=', clusterId)
          .where('version', '=', version)
          .executeTakeFirst(),
      ),
    )
    record.about('cluster', clusterId)
    return { clusterId }
  },
})
