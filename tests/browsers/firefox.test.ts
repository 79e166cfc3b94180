import { testCore } from './core.ts'
import { firefox } from './drivers/firefox.ts'

testCore(firefox)
