/** HTTP and nothing else: no DOM, no Lit. */
export {campaignOf} from './campaign.js';
export {caseOf} from './case.js';
export {casesOf} from './cases.js';
export {classroom, classStep, classTerms, correctClass, myClass, undo} from './classes.js';
export {Client, type Asking} from './client.js';
export {countsOf} from './counts.js';
export {announce, eventsOf} from './events.js';
export {Failure, type FailureKind} from './failure.js';
export {lettersOf} from './letters.js';
export {messagesOf, writeMessage} from './messages.js';
export {outcomesOf} from './outcomes.js';
export {correct, report} from './report.js';
export {sectionsOf} from './sections.js';
export {sign} from './sign.js';
export {signUp} from './signup.js';
