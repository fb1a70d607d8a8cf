/** Every address the backend answers. */
import {type FastifyInstance} from 'fastify';
import {type Parts} from '../app.js';
import {type Guesses} from '../guesses.js';
import {type Intake} from '../intake.js';
import {type Mailing} from '../jobs/mailing.js';
import {type Limiter} from '../limits.js';
import {type Board} from '../live/board.js';
import {type Hub} from '../live/hub.js';
import {type Envelopes} from '../mail/envelope.js';
import {type Metrics} from '../metrics.js';
import {type Plausible} from '../plausible.js';
import {caseRoutes} from './cases.js';
import {classRoutes} from './classes.js';
import {classroomRoutes} from './classroom.js';
import {confirmationRoutes} from './confirmations.js';
import {countRoutes} from './counts.js';
import {crossOrigin} from './cross-origin.js';
import {eventPageRoutes} from './event-pages.js';
import {eventRoutes} from './events.js';
import {fileRoutes} from './files.js';
import {frameRoutes} from './frames.js';
import {letterRoutes} from './letters.js';
import {messageRoutes} from './messages.js';
import {myClassRoutes} from './my-class.js';
import {operationRoutes} from './operations.js';
import {outcomeRoutes} from './outcomes.js';
import {pageRoutes} from './pages.js';
import {reportLinkRoutes} from './report-links.js';
import {reportRoutes} from './reports.js';
import {sectionRoutes} from './sections.js';
import {signatureRoutes} from './signatures.js';
import {signupRoutes} from './signups.js';

export interface Context extends Parts {
  board: Board;
  envelopes: Envelopes;
  guesses: Guesses;
  hub: Hub;
  intake: Intake;
  limiter: Limiter;
  mailing: Mailing;
  metrics: Metrics;
  plausible: Plausible;
}

export async function routes(app: FastifyInstance, context: Context) {
  crossOrigin(app);
  caseRoutes(app, context);
  outcomeRoutes(app, context);
  sectionRoutes(app, context);
  letterRoutes(app, context);
  messageRoutes(app, context);
  countRoutes(app, context);
  signatureRoutes(app, context);
  signupRoutes(app, context);
  reportRoutes(app, context);
  eventRoutes(app, context);
  classRoutes(app, context);
  myClassRoutes(app, context);
  classroomRoutes(app, context);
  operationRoutes(app, context);
  pageRoutes(app, context);
  frameRoutes(app, context);
  await confirmationRoutes(app, context);
  await reportLinkRoutes(app, context);
  await eventPageRoutes(app, context);
  await fileRoutes(app, context);
}
