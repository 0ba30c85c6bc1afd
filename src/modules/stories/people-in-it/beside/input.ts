import { z } from 'zod'
import { whoIsAsked } from '../input.ts'

export const OneQuestion = z.object(whoIsAsked)
