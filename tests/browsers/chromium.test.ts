import { testCore } from './core.ts'
import { chromium } from './drivers/chromium.ts'

testCore(chromium)
