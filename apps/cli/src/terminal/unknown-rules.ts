import { RULE_IDS } from '@trucot/core/claim/rule-ids'
import { CliError } from './cli-error.ts'

/** Rules that nobody knows were to be left out: names those that there are. */
export function unknownRulesError(unknown: readonly string[]): CliError {
  const rules = unknown.length === 1 ? 'no rule' : 'no rules'
  return new CliError(
    `${rules} ${unknown.join(', ')}; there are:\n${RULE_IDS.map((id) => `  ${id}`).join('\n')}`,
  )
}
