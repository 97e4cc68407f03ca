import { allExpanded, defaultStyles, JsonView } from 'react-json-view-lite';
import 'react-json-view-lite/dist/index.css';
import { mount } from './mount';

const call = {
  callId: 'c-77@example.com',
  duration: 486,
  attempts: [
    { method: 'INVITE', to: 'sip:+12025550143@example.com', sipStatus: 486, reason: 'Busy Here' },
    { method: 'INVITE', to: 'sip:+12025550144@example.com', sipStatus: 503, port: 5060 },
  ],
  message: 'SIP/2.0 404 Not Found',
};

mount(<JsonView data={call} shouldExpandNode={allExpanded} style={defaultStyles} />);
