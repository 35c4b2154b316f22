import type { Phrase } from './phrase';

/**
 * What is said when somebody is in danger, in English: the right help first, short in a text and slow in a call. The
 * numbers are those of the emergency services and of charities that answer day and night; tests know them all.
 */
export const dangerEn = {
  'danger.gas': {
    web: 'Get everyone out, or well away from it, and leave the doors open. Touch no switch and light no flame. Then ring the gas emergency line on 0800 111 999. It is free, day and night. If anyone feels ill, ring 999.',
    text: 'Get everyone out or well away. Leave doors open. Touch no switch, light no flame. Then ring the gas emergency line, free: 0800 111 999. If anyone feels ill, ring 999.',
    speech:
      'Get everyone out. Touch no switch and light no flame. Then ring the gas line: 0 8 0 0, 1 1 1, 9 9 9. Again: 0 8 0 0, 1 1 1, 9 9 9. It is free, day and night. Leave the doors open. If anyone feels ill, ring 9 9 9.',
  },
  'danger.carbon-monoxide': {
    web: 'Get everyone out into fresh air now. On your way turn off the boiler or fire, if that is quick. Then ring the gas emergency line on 0800 111 999. It is free, day and night. If anyone feels sick or has a headache, ring 999.',
    text: 'Get everyone out into fresh air now. Turn off the boiler or fire if that is quick. Then ring the gas emergency line, free: 0800 111 999. If anyone feels sick or has a headache, ring 999.',
    speech:
      'Get everyone out into fresh air now. Then ring the gas line: 0 8 0 0, 1 1 1, 9 9 9. Again: 0 8 0 0, 1 1 1, 9 9 9. It is free, day and night. Turn off the boiler or fire if that is quick. If anyone feels sick or has a headache, ring 9 9 9.',
  },
  'danger.fire': {
    web: "Get out, stay out and ring 999 now for the fire service. Don't go back in for anything. If you can't get out, shut the door, go to a window and ring 999 from there.",
    text: "Get out, stay out and ring 999 now for the fire service. If you can't get out, shut the door and ring 999 from a window.",
    speech:
      "Get out, stay out and ring 9 9 9 now for the fire service. If you can't get out, shut the door, go to a window and ring from there. Don't go back in for anything.",
  },
  'danger.rescue': {
    web: "Ring 999 now and ask for the fire service, or for the coastguard if it is by the sea. Don't go in yourself. If it is you who can't get out, stay on the line with them.",
    text: "Ring 999 now and ask for the fire service, or the coastguard by the sea. Don't go in yourself. If it is you who can't get out, stay on the line with them.",
    speech:
      "Ring 9 9 9 now and ask for the fire service, or for the coastguard if it is by the sea. Don't go in yourself. If it is you who can't get out, stay on the line with them.",
  },
  'danger.electric': {
    web: "Bare wires can kill. Stay well away, touch nothing near them and keep others back. Ring 105 now for cables and power lines. It is free, day and night. If anyone is hurt, don't touch them, and ring 999.",
    text: "Bare wires can kill. Stay well away, touch nothing, keep others back. Ring 105 now for cables and power lines, free. If anyone is hurt, don't touch them, and ring 999.",
    speech:
      "Bare wires can kill. Stay well away and keep others back. Ring 1 0 5 now for cables and power lines. It is free, day and night. If anyone is hurt, don't touch them, and ring 9 9 9.",
  },
  'danger.chemical': {
    web: "Get well away from it now and ring 999 from there. Don't touch it or breathe it in. If you are indoors and it is outside, shut the windows and stay in.",
    speech:
      "Get well away from it now and ring 9 9 9 from there. Don't touch it or breathe it in. If you are indoors and it is outside, shut the windows and stay in.",
  },
  'danger.collapse': {
    web: 'Stay well back and keep others back. If it could fall on someone now, or anyone is hurt or trapped, ring 999.',
    speech:
      'Stay well back and keep others back. If it could fall on someone now, or anyone is hurt or trapped, ring 9 9 9.',
  },
  'danger.road': {
    web: 'Keep away from it, and warn others if that is safe. If someone could be hurt at any moment, ring 999 now.',
    speech:
      'Keep away from it, and warn others if that is safe. If someone could be hurt at any moment, ring 9 9 9 now.',
  },

  'danger.self-harm': {
    web: "Thank you for telling me. I'm a machine, so let me point you to people. If a life is at risk, ring 999 now. Samaritans listen day and night, free, on 116 123. For the mental health team ring 111 and choose 2.",
    text: "Thank you for telling me. I'm a machine, so let me point you to people. If a life is at risk, ring 999 now. Samaritans listen day and night, free: 116 123. Mental health team: ring 111, choose 2.",
    speech:
      "Thank you for telling me. If a life is at risk, ring 9 9 9 now. Samaritans listen day and night, free: 1 1 6, 1 2 3. Again: 1 1 6, 1 2 3. I'm a machine, so let me point you to people. For the mental health team ring 1 1 1 and choose 2.",
  },
  'danger.medical': {
    web: 'Ring 999 now and ask for an ambulance. They tell you what to do until it comes. Stay with the person, if that is safe.',
    speech:
      'Ring 9 9 9 now and ask for an ambulance. They tell you what to do until it comes. Stay with the person, if that is safe.',
  },
  'danger.attack': {
    web: "Ring 999 now and ask for the police. Get somewhere safe first, if you can. If you can't speak, ring 999 and press 55 when you are asked.",
    speech:
      "Ring 9 9 9 now and ask for the police. Get somewhere safe first, if you can. If you can't speak, ring 9 9 9 and press 5 5 when you are asked.",
  },
  'danger.abuse': {
    web: "Nobody should have to live with that. If anyone is in danger now, ring 999. If you can't speak, press 55 when you are asked. You can talk to the Domestic Abuse Helpline on 0808 2000 247. It is free, day and night.",
    text: "Nobody should have to live with that. If anyone is in danger now, ring 999; if you can't speak, press 55 when asked. Domestic Abuse Helpline, free, day and night: 0808 2000 247.",
    speech:
      "Nobody should have to live with that. If anyone is in danger now, ring 9 9 9. If you can't speak, press 5 5 when asked. Or ring the Domestic Abuse Helpline, free, day and night: 0 8 0 8, 2 0 0 0, 2 4 7. Again: 0 8 0 8, 2 0 0 0, 2 4 7.",
  },
  'danger.missing': {
    web: "Ring 999 now and ask for the police, if it is a child or someone who could come to harm. You don't have to wait. Say what they look like and where they were last seen.",
    speech:
      "Ring 9 9 9 now and ask for the police, if it is a child or someone who could come to harm. You don't have to wait. Say what they look like and where they were last seen.",
  },
  'danger.child': {
    web: 'If a child is in danger now, ring 999. You can talk a worry over with the NSPCC on 0808 800 5000. Children can ring Childline, free, day and night, on 0800 1111.',
    text: 'If a child is in danger now, ring 999. Talk a worry over with the NSPCC: 0808 800 5000. Children can ring Childline, free, day and night: 0800 1111.',
    speech:
      'If a child is in danger now, ring 9 9 9. To talk a worry over, ring the N S P C C: 0 8 0 8, 8 0 0, 5 0 0 0. Children can ring Childline, free, day and night, on 0 8 0 0, 1 1 1 1.',
  },
  'danger.adult': {
    web: "If they are hurt or in danger, or they may be and don't answer the door, ring 999 now. If they are ill and it is less urgent, ring 111.",
    speech:
      "If they are hurt or in danger, or they may be and don't answer the door, ring 9 9 9 now. If they are ill and it is less urgent, ring 1 1 1.",
  },
  'danger.homeless': {
    web: 'Nobody should be without a safe place to sleep. If you are in danger, ring 999. Shelter give free advice on 0808 800 4444.',
    speech:
      'Nobody should be without a safe place to sleep. If you are in danger, ring 9 9 9. Shelter give free advice on 0 8 0 8, 8 0 0, 4 4 4 4.',
  },

  'danger.own-number': "The council's number for {about}: {phone}.",
  'danger.again-hazard': {
    web: "I'm a machine and can't send anyone, so don't wait for me. If anyone is in danger, ring 999.",
    speech: "I'm a machine and can't send anyone, so don't wait for me. If anyone is in danger, ring 9 9 9.",
  },
  'danger.again-person': {
    web: "I'm a machine and can't send anyone. If it gets worse or you don't feel safe, ring 999 now. Stay with someone if you can.",
    speech:
      "I'm a machine and can't send anyone. If it gets worse or you don't feel safe, ring 9 9 9 now. Stay with someone if you can.",
  },
  'danger.offer': {
    web: 'When you are safe, someone from the council can ring you too. Shall I ask for that?',
    speech:
      'When you are safe, someone from the council can ring you too. Shall I ask for that? Say yes or no.',
  },
  'danger.declined': 'All right. Those numbers are there whenever you need them.',
} as const satisfies Readonly<Record<string, Phrase>>;
