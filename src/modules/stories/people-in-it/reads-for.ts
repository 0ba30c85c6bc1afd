import type { Route } from '../../../platform/web/route.ts'
import { quotedIn } from './said.ts'

/** A route whose page shows what may be quoted in a story, as far as that may be published. */
export const readsToQuote = (one: Route): Route => ({ ...one, readsFor: quotedIn.purpose })
