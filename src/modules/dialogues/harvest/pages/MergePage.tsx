import { Actions, Button, Choice, Heading, Lead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { HarvestedDialogue } from '../keeper.ts'
import type { LaidCluster } from '../laid.ts'
import { harvestWords } from '../locales/index.ts'
import { clusterNote } from './cluster-note.ts'
import { FormProblems, messageFor } from './parts.tsx'

interface MergePageProps {
  locale: Locale
  dialogue: HarvestedDialogue
  cluster: LaidCluster
  others: readonly LaidCluster[]
  form: FormState
}

/** With which other cluster this one is laid. */
export function MergePage({ locale, dialogue, cluster, others, form }: MergePageProps) {
  const w = harvestWords(locale)
  const here = `/dialogues/${dialogue.id}/harvest/${cluster.id}`
  return (
    <>
      <FormProblems w={w} form={form} />
      <Heading level={1}>{w('merge.title')}</Heading>
      <Lead>{w('merge.lead', { name: cluster.name })}</Lead>
      <p>
        <a href={here}>{w('back-to-cluster', { name: cluster.name })}</a>
      </p>
      <Section ruled>
        {cluster.owed || others.length === 0 ? (
          <p>{w(cluster.owed ? 'cluster.stays-together' : 'merge.none')}</p>
        ) : (
          <PostForm action={`${here}/merge`} hidden={form.hidden}>
            <Choice
              name="into"
              legend={w('merge.into')}
              hint={w('merge.into.hint')}
              error={messageFor(w, form.errors.into)}
              value={fieldOf(form.values, 'into')}
              options={others.map((other) => ({
                value: other.id,
                label: other.name,
                hint: clusterNote(w, locale, other),
              }))}
            />
            <Actions>
              <Button>{w('merge.do')}</Button>
            </Actions>
          </PostForm>
        )}
      </Section>
    </>
  )
}
