import { testCore } from './core.ts'
import { webkit } from './drivers/webkit.ts'

testCore(webkit)
