import design from './designs/hopper/design.ts'
import { layoutOf } from './designs/hopper/layout.ts'
import { fullMass } from './designs/hopper/mounting.ts'
const show=(o:any,pre?:string)=>{const base=design.preset(pre??Object.keys(design.presets)[0]);const v={...base,...o} as any;const a=design.build(v);const l=layoutOf(v) as any;console.log(pre??JSON.stringify(o),'kg',fullMass(v,l),'t',l.t);for(const c of a.checks as any)console.log('   ',c.id,c.value?.toPrecision(4),c.limit?.toPrecision(4),c.unit,c.verdict=='passed'?'':c.verdict)}
show({grain:.1,density:500});show({grain:.1,density:500,powderStrength:830})
show({topLength:900,topWidth:900,outletLength:150,outletWidth:150,height:900,density:1250,mountScrew:'M5',mountScrews:1,thickness:'3'})
for(const p of Object.keys(design.presets)) show({},p)
