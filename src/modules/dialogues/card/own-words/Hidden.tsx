import type { FormState } from '../../../../platform/web/form.ts'

/** What every form carries unseen. */
export const Hidden = ({ hidden }: { hidden: FormState['hidden'] }) => (
  <>
    <input type="hidden" name="_csrf" value={hidden.csrf} />
    <input type="hidden" name="_key" value={hidden.key} />
  </>
)
