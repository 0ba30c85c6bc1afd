import { Actions, Button, Field, Heading, Lead, Notice, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { HarvestedDialogue } from '../keeper.ts'
import type { LaidCluster } from '../laid.ts'
import { harvestWords } from '../locales/index.ts'
import { QuestionTick } from './HarvestPage.tsx'
import { FormProblems, messageFor, reachOf } from './parts.tsx'
import { SlipPick, SlipPicks } from './SlipPicks.tsx'

interface SplitPageProps {
  locale: Locale
  dialogue: HarvestedDialogue
  cluster: LaidCluster
  form: FormState
}

/** Which of its slips lie apart from now on, and what that is called. */
export function SplitPage({ locale, dialogue, cluster, form }: SplitPageProps) {
  const w = harvestWords(locale)
  const here = `/dialogues/${dialogue.id}/harvest/${cluster.id}`
  const chosen = fieldsOf(form.values, 'slips')
  return (
    <>
      <FormProblems w={w} form={form} />
      <Heading level={1}>{w('split.title')}</Heading>
      <Lead>{w('split.lead', { name: cluster.name })}</Lead>
      <p>
        <a href={here}>{w('back-to-cluster', { name: cluster.name })}</a>
      </p>
      {form.conflict ? (
        <Notice kind="care" title={w('harvest.conflict.title')}>
          <p>{w('split.conflict')}</p>
        </Notice>
      ) : null}
      <Section ruled>
        {cluster.owed || cluster.slips.length < 2 ? (
          <p>{w(cluster.owed ? 'cluster.stays-together' : 'split.none')}</p>
        ) : (
          <PostForm action={`${here}/split`} hidden={form.hidden} kept>
            <SlipPicks
              legend={w('split.slips')}
              hint={w('split.slips.hint')}
              error={messageFor(w, form.errors.slips)}
            >
              {cluster.slips.map((slip) => (
                <SlipPick
                  w={w}
                  slip={slip}
                  chosen={chosen.includes(slip.id)}
                  reach={reachOf(w, slip, dialogue.organisation)}
                />
              ))}
            </SlipPicks>
            <Field
              name="name"
              label={w('harvest.name')}
              purpose={w('harvest.name.purpose')}
              value={fieldOf(form.values, 'name')}
              error={messageFor(w, form.errors.name)}
              maxlength={200}
            />
            <QuestionTick w={w} ticked={fieldOf(form.values, 'isQuestion') !== ''} />
            <Actions>
              <Button>{w('split.do')}</Button>
            </Actions>
          </PostForm>
        )}
      </Section>
    </>
  )
}
