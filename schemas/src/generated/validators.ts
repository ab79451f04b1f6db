// @ts-nocheck
/** @file Generated from the schemas by `npm run generate`; do not edit. */
"use strict";
export const AnalysisStatus = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"analysis-status.schema.json","title":"AnalysisStatus","description":"analysis/status.json of a run folder: the analysis that is being done, and by which process. Replaced atomically, and gone when nothing is.","type":"object","additionalProperties":false,"required":["analysis","checkpoint","done","total","note","pid","host","started","heartbeat"],"properties":{"analysis":{"title":"AnalysisName","enum":["hessian","density","curvature","slice","scatter","gradient","sharpness","connectivity","linear"]},"checkpoint":{"type":"string"},"done":{"description":"Of `total` equal parts.","type":"integer","minimum":0},"total":{"description":"Null where nobody can know how many there will be.","type":["integer","null"],"minimum":1},"note":{"description":"How it stands, for people.","type":"string"},"advice":{"description":"What the user should know before waiting for the rest.","type":"string"},"pid":{"type":"integer","minimum":0},"host":{"type":"string"},"started":{"description":"When the process started, ISO 8601 in UTC.","type":"string"},"heartbeat":{"description":"When this file was last written, ISO 8601 in UTC.","$ref":"event.schema.json#/$defs/time"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema22 = {"description":"When the event was written, ISO 8601 in UTC.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"};
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "u");

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="analysis-status.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.analysis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "analysis"},message:"must have required property '"+"analysis"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.checkpoint === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkpoint"},message:"must have required property '"+"checkpoint"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.done === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "done"},message:"must have required property '"+"done"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.total === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.note === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.pid === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pid"},message:"must have required property '"+"pid"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.host === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.started === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started"},message:"must have required property '"+"started"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.heartbeat === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heartbeat"},message:"must have required property '"+"heartbeat"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.analysis !== undefined){
let data0 = data.analysis;
if(!(((((((((data0 === "hessian") || (data0 === "density")) || (data0 === "curvature")) || (data0 === "slice")) || (data0 === "scatter")) || (data0 === "gradient")) || (data0 === "sharpness")) || (data0 === "connectivity")) || (data0 === "linear"))){
const err10 = {instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/enum",keyword:"enum",params:{allowedValues: schema19.properties.analysis.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.checkpoint !== undefined){
if(typeof data.checkpoint !== "string"){
const err11 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.done !== undefined){
let data2 = data.done;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.total !== undefined){
let data3 = data.total;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err14 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: schema19.properties.total.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err16 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.advice !== undefined){
if(typeof data.advice !== "string"){
const err17 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.pid !== undefined){
let data6 = data.pid;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
const err20 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.started !== undefined){
if(typeof data.started !== "string"){
const err21 = {instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.heartbeat !== undefined){
if(!(validate202(data.heartbeat, {instancePath:instancePath+"/heartbeat",parentData:data,parentDataProperty:"heartbeat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const CheckOutput = validate204;
const schema63 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"check-output.schema.json","title":"CheckOutput","description":"What `advexp check --format json` prints: every problem of every file.","type":"array","items":{"title":"CheckProblem","type":"object","additionalProperties":false,"required":["file","line","column","severity","code","message"],"properties":{"file":{"description":"The file, or --set for an assignment of the command line.","type":"string"},"line":{"description":"From 1.","type":"integer","minimum":1},"column":{"description":"From 1.","type":"integer","minimum":1},"severity":{"enum":["error","warning","information"]},"code":{"description":"Stable name of the rule.","type":"string"},"message":{"type":"string"}}}};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check-output.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.file === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.line === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.column === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.severity === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.message === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data0){
if(!((((((key0 === "file") || (key0 === "line")) || (key0 === "column")) || (key0 === "severity")) || (key0 === "code")) || (key0 === "message"))){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.file !== undefined){
if(typeof data0.file !== "string"){
const err7 = {instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.line !== undefined){
let data2 = data0.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/" + i0+"/line",schemaPath:"#/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/" + i0+"/line",schemaPath:"#/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data0.column !== undefined){
let data3 = data0.column;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/" + i0+"/column",schemaPath:"#/items/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/" + i0+"/column",schemaPath:"#/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data0.severity !== undefined){
let data4 = data0.severity;
if(!(((data4 === "error") || (data4 === "warning")) || (data4 === "information"))){
const err12 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema63.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.code !== undefined){
if(typeof data0.code !== "string"){
const err13 = {instancePath:instancePath+"/" + i0+"/code",schemaPath:"#/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.message !== undefined){
if(typeof data0.message !== "string"){
const err14 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const CheckpointMetadata = validate111;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"checkpoint.schema.json","title":"CheckpointMetadata","description":"JSON beside the tensors of a checkpoint: where training stands and which files belong to it. Random numbers are functions of the seed and of this place, so no generator state is needed.","type":"object","additionalProperties":false,"required":["format_version","kind","time","step","epoch","batch","period","seed","files","events_bytes","best","sums","seconds"],"properties":{"format_version":{"type":"integer","minimum":1},"kind":{"$ref":"#/$defs/kind"},"time":{"$ref":"event.schema.json#/$defs/time"},"step":{"$ref":"event.schema.json#/$defs/step"},"epoch":{"description":"Epoch in which training goes on from here.","type":"integer","minimum":0},"batch":{"description":"Batch with which training goes on from here.","type":"integer","minimum":0},"period":{"description":"PAS period of that epoch.","type":"integer","minimum":0},"seed":{"type":"integer"},"files":{"description":"File by role: weights, optimizer, average.","type":"object","additionalProperties":{"title":"CheckpointFile","type":"object","additionalProperties":false,"required":["path","sha256","bytes"],"properties":{"path":{"description":"Relative to this JSON file.","type":"string"},"sha256":{"$ref":"manifest.schema.json#/$defs/sha256"},"bytes":{"type":"integer","minimum":0}}}},"events_bytes":{"description":"Length of events.jsonl at this moment; a resumption cuts it back to here.","type":"integer","minimum":0},"best":{"description":"Best held-out robust accuracy so far.","anyOf":[{"title":"BestEpoch","type":"object","additionalProperties":false,"required":["epoch","robust_accuracy"],"properties":{"epoch":{"type":"integer","minimum":0},"robust_accuracy":{"type":"number","minimum":0,"maximum":1}}},{"type":"null"}]},"sums":{"description":"Running totals by name (of the epoch, of the averages, of the health checks).","type":"object","additionalProperties":{"type":["number","null"]}},"seconds":{"description":"Time spent on the run so far, in all.","type":"number","minimum":0},"loss_scale":{"title":"LossScale","description":"Mixed precision only: the power of two that the loss is multiplied by, and the batches since it last changed.","type":"object","additionalProperties":false,"required":["scale","good_steps"],"properties":{"scale":{"type":"number","exclusiveMinimum":0},"good_steps":{"type":"integer","minimum":0}}}},"$defs":{"kind":{"title":"CheckpointKind","description":"epoch: end of an epoch; period-end: end of a PAS period; best: best held-out robust accuracy; last: end of training; time: checkpoint.every_minutes; interrupt: before a stop; request: a control file asked.","enum":["epoch","period-end","best","last","time","interrupt","request"]}}};
const schema34 = {"title":"CheckpointKind","description":"epoch: end of an epoch; period-end: end of a PAS period; best: best held-out robust accuracy; last: end of training; time: checkpoint.every_minutes; interrupt: before a stop; request: a control file asked.","enum":["epoch","period-end","best","last","time","interrupt","request"]};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((data === "epoch") || (data === "period-end")) || (data === "best")) || (data === "last")) || (data === "time")) || (data === "interrupt")) || (data === "request"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"Updates of the weights made so far; in mixed precision, those that were left out for an overflow are counted.","type":"integer","minimum":0};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="checkpoint.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format_version"},message:"must have required property '"+"format_version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.time === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.step === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.epoch === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.batch === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch"},message:"must have required property '"+"batch"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.period === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.seed === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.files === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.events_bytes === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events_bytes"},message:"must have required property '"+"events_bytes"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.best === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "best"},message:"must have required property '"+"best"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.sums === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sums"},message:"must have required property '"+"sums"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.seconds === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.format_version !== undefined){
let data0 = data.format_version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err14 = {instancePath:instancePath+"/format_version",schemaPath:"#/properties/format_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err15 = {instancePath:instancePath+"/format_version",schemaPath:"#/properties/format_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.kind !== undefined){
if(!(validate112(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.time !== undefined){
if(!(validate114(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate116(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.epoch !== undefined){
let data4 = data.epoch;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.batch !== undefined){
let data5 = data.batch;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.period !== undefined){
let data6 = data.period;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.seed !== undefined){
let data7 = data.seed;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.files !== undefined){
let data8 = data.files;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.path === undefined){
const err23 = {instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.sha256 === undefined){
const err24 = {instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.bytes === undefined){
const err25 = {instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data9){
if(!(((key2 === "path") || (key2 === "sha256")) || (key2 === "bytes"))){
const err26 = {instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.path !== undefined){
if(typeof data9.path !== "string"){
const err27 = {instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/files/additionalProperties/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.sha256 !== undefined){
if(!(validate136(data9.sha256, {instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",parentData:data9,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data9.bytes !== undefined){
let data12 = data9.bytes;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.events_bytes !== undefined){
let data13 = data.events_bytes;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err32 = {instancePath:instancePath+"/events_bytes",schemaPath:"#/properties/events_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/events_bytes",schemaPath:"#/properties/events_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.best !== undefined){
let data14 = data.best;
const _errs29 = errors;
let valid3 = false;
const _errs30 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.epoch === undefined){
const err34 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/anyOf/0/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data14.robust_accuracy === undefined){
const err35 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/anyOf/0/required",keyword:"required",params:{missingProperty: "robust_accuracy"},message:"must have required property '"+"robust_accuracy"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data14){
if(!((key3 === "epoch") || (key3 === "robust_accuracy"))){
const err36 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.epoch !== undefined){
let data15 = data14.epoch;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err37 = {instancePath:instancePath+"/best/epoch",schemaPath:"#/properties/best/anyOf/0/properties/epoch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err38 = {instancePath:instancePath+"/best/epoch",schemaPath:"#/properties/best/anyOf/0/properties/epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data14.robust_accuracy !== undefined){
let data16 = data14.robust_accuracy;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
const err39 = {instancePath:instancePath+"/best/robust_accuracy",schemaPath:"#/properties/best/anyOf/0/properties/robust_accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/best/robust_accuracy",schemaPath:"#/properties/best/anyOf/0/properties/robust_accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/best/robust_accuracy",schemaPath:"#/properties/best/anyOf/0/properties/robust_accuracy/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid3 = valid3 || _valid0;
const _errs37 = errors;
if(data14 !== null){
const err43 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err44 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.sums !== undefined){
let data17 = data.sums;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
let data18 = data17[key4];
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
const err45 = {instancePath:instancePath+"/sums/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sums/additionalProperties/type",keyword:"type",params:{type: schema33.properties.sums.additionalProperties.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.seconds !== undefined){
let data19 = data.seconds;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err47 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.loss_scale !== undefined){
let data20 = data.loss_scale;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.scale === undefined){
const err49 = {instancePath:instancePath+"/loss_scale",schemaPath:"#/properties/loss_scale/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data20.good_steps === undefined){
const err50 = {instancePath:instancePath+"/loss_scale",schemaPath:"#/properties/loss_scale/required",keyword:"required",params:{missingProperty: "good_steps"},message:"must have required property '"+"good_steps"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 in data20){
if(!((key5 === "scale") || (key5 === "good_steps"))){
const err51 = {instancePath:instancePath+"/loss_scale",schemaPath:"#/properties/loss_scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.scale !== undefined){
let data21 = data20.scale;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 0 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/loss_scale/scale",schemaPath:"#/properties/loss_scale/properties/scale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/loss_scale/scale",schemaPath:"#/properties/loss_scale/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.good_steps !== undefined){
let data22 = data20.good_steps;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err54 = {instancePath:instancePath+"/loss_scale/good_steps",schemaPath:"#/properties/loss_scale/properties/good_steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/loss_scale/good_steps",schemaPath:"#/properties/loss_scale/properties/good_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/loss_scale",schemaPath:"#/properties/loss_scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const DeviceUse = validate205;
const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"device-use.schema.json","title":"DeviceUse","description":"A file of `devices/` in the cache folder: a process that computes on a GPU of its machine. It goes when the process ends; one whose process is gone counts for nothing.","type":"object","additionalProperties":false,"required":["device","gpu","run","pid","host","started"],"properties":{"device":{"description":"As the process names it, e.g. cuda:1.","type":"string"},"gpu":{"description":"Which GPU that is, the same under all its names: CUDA and TensorFlow count the same cards, from those that CUDA_VISIBLE_DEVICES leaves.","type":"string"},"run":{"description":"Absolute path of the run folder that it works for; null before there is one.","type":["string","null"]},"pid":{"type":"integer","minimum":0},"host":{"type":"string"},"started":{"description":"When the process started, ISO 8601 in UTC.","type":"string"}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="device-use.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device"},message:"must have required property '"+"device"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.gpu === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.run === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.pid === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pid"},message:"must have required property '"+"pid"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.host === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.started === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started"},message:"must have required property '"+"started"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "device") || (key0 === "gpu")) || (key0 === "run")) || (key0 === "pid")) || (key0 === "host")) || (key0 === "started"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.device !== undefined){
if(typeof data.device !== "string"){
const err7 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.gpu !== undefined){
if(typeof data.gpu !== "string"){
const err8 = {instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.run !== undefined){
let data2 = data.run;
if((typeof data2 !== "string") && (data2 !== null)){
const err9 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: schema64.properties.run.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.pid !== undefined){
let data3 = data.pid;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
const err12 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.started !== undefined){
if(typeof data.started !== "string"){
const err13 = {instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EvaluateOutput = validate151;
const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evaluate-output.schema.json","title":"EvaluateOutput","description":"What `advexp evaluate --json` prints: accuracies (fractions) of one set of weights.","type":"object","additionalProperties":false,"required":["clean_accuracy","robust_accuracy","attacks"],"properties":{"weights":{"$ref":"#/$defs/weights"},"clean_accuracy":{"description":"Accuracy on clean samples; null when it was not asked for.","type":["number","null"],"minimum":0,"maximum":1},"robust_accuracy":{"description":"The lowest accuracy under any attack of the list; null when there was none.","type":["number","null"],"minimum":0,"maximum":1},"attacks":{"description":"Result by name of the attack; `clean` is one of them.","type":"object","additionalProperties":{"$ref":"#/$defs/result"}}},"$defs":{"weights":{"title":"WeightsName","description":"last: at the end of training; best: of the epoch with the best held-out robust accuracy; ensemble: mean softmax of the period ends; average: EMA or SWA.","enum":["last","best","ensemble","average"]},"result":{"title":"AttackResult","type":"object","additionalProperties":false,"required":["epsilon","accuracy","loss","samples"],"properties":{"epsilon":{"type":"number","minimum":0},"accuracy":{"type":"number","minimum":0,"maximum":1},"loss":{"type":["number","null"]},"samples":{"type":"integer","minimum":0},"seconds":{"type":"number","minimum":0}}}}};
const schema49 = {"title":"WeightsName","description":"last: at the end of training; best: of the epoch with the best held-out robust accuracy; ensemble: mean softmax of the period ends; average: EMA or SWA.","enum":["last","best","ensemble","average"]};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "last") || (data === "best")) || (data === "ensemble")) || (data === "average"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema50 = {"title":"AttackResult","type":"object","additionalProperties":false,"required":["epsilon","accuracy","loss","samples"],"properties":{"epsilon":{"type":"number","minimum":0},"accuracy":{"type":"number","minimum":0,"maximum":1},"loss":{"type":["number","null"]},"samples":{"type":"integer","minimum":0},"seconds":{"type":"number","minimum":0}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.epsilon === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accuracy === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.loss === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.samples === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "epsilon") || (key0 === "accuracy")) || (key0 === "loss")) || (key0 === "samples")) || (key0 === "seconds"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.epsilon !== undefined){
let data0 = data.epsilon;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.accuracy !== undefined){
let data1 = data.accuracy;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/accuracy",schemaPath:"#/properties/accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/accuracy",schemaPath:"#/properties/accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/accuracy",schemaPath:"#/properties/accuracy/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.loss !== undefined){
let data2 = data.loss;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err10 = {instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/type",keyword:"type",params:{type: schema50.properties.loss.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.samples !== undefined){
let data3 = data.samples;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.seconds !== undefined){
let data4 = data.seconds;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evaluate-output.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clean_accuracy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clean_accuracy"},message:"must have required property '"+"clean_accuracy"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.robust_accuracy === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "robust_accuracy"},message:"must have required property '"+"robust_accuracy"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attacks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attacks"},message:"must have required property '"+"attacks"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "weights") || (key0 === "clean_accuracy")) || (key0 === "robust_accuracy")) || (key0 === "attacks"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.weights !== undefined){
if(!(validate152(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.clean_accuracy !== undefined){
let data1 = data.clean_accuracy;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/clean_accuracy",schemaPath:"#/properties/clean_accuracy/type",keyword:"type",params:{type: schema48.properties.clean_accuracy.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/clean_accuracy",schemaPath:"#/properties/clean_accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/clean_accuracy",schemaPath:"#/properties/clean_accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.robust_accuracy !== undefined){
let data2 = data.robust_accuracy;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/type",keyword:"type",params:{type: schema48.properties.robust_accuracy.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.attacks !== undefined){
let data3 = data.attacks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(validate154(data3[key1], {instancePath:instancePath+"/attacks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/attacks",schemaPath:"#/properties/attacks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const RunEvent = validate53;
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"event.schema.json","title":"RunEvent","description":"One line of events.jsonl. Accuracies are fractions in [0, 1], budgets fractions of the pixel range, epochs and batches count from 0. A number that was not finite is null.","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/runStart"},{"$ref":"#/$defs/batch"},{"$ref":"#/$defs/epoch"},{"$ref":"#/$defs/periodEnd"},{"$ref":"#/$defs/checkpoint"},{"$ref":"#/$defs/health"},{"$ref":"#/$defs/evaluation"},{"$ref":"#/$defs/resume"},{"$ref":"#/$defs/runEnd"}],"$defs":{"time":{"description":"When the event was written, ISO 8601 in UTC.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},"step":{"description":"Updates of the weights made so far; in mixed precision, those that were left out for an overflow are counted.","type":"integer","minimum":0},"count":{"type":"integer","minimum":0},"fraction":{"type":"number","minimum":0,"maximum":1},"maybeNumber":{"type":["number","null"]},"nonNegative":{"type":"number","minimum":0},"state":{"enum":["finished","stopped","failed","diverged"]},"runStart":{"title":"RunStartEvent","description":"First event of a run.","type":"object","additionalProperties":false,"required":["type","time","step","name","epochs","batches_per_epoch","parameters"],"properties":{"type":{"const":"run-start"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"name":{"description":"Name of the experiment.","type":"string"},"epochs":{"$ref":"#/$defs/count"},"batches_per_epoch":{"$ref":"#/$defs/count"},"parameters":{"description":"Trainable parameters of the model.","$ref":"#/$defs/count"},"threshold":{"description":"Linear models only: the budget beyond which the zero solution is optimal (paper §1.2).","$ref":"#/$defs/nonNegative"}}},"batch":{"title":"BatchEvent","description":"One batch of training, measured before its update (the paper's Fig. 2 traces).","type":"object","additionalProperties":false,"required":["type","time","step","epoch","batch","period","loss","accuracy","epsilon","learning_rate","gradient_norm","distance_from_init"],"properties":{"type":{"const":"batch"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"epoch":{"$ref":"#/$defs/count"},"batch":{"description":"Batch within the epoch.","$ref":"#/$defs/count"},"period":{"description":"PAS period.","$ref":"#/$defs/count"},"loss":{"description":"The training objective.","$ref":"#/$defs/maybeNumber"},"accuracy":{"description":"Accuracy on the samples trained on.","$ref":"#/$defs/fraction"},"epsilon":{"$ref":"#/$defs/nonNegative"},"learning_rate":{"$ref":"#/$defs/nonNegative"},"gradient_norm":{"description":"l2 norm of the parameter gradient, before clipping.","$ref":"#/$defs/maybeNumber"},"distance_from_init":{"description":"l2 distance of the parameters from their initial values.","$ref":"#/$defs/maybeNumber"},"loss_scale":{"description":"Mixed precision only: the power of two that the loss was multiplied by before its gradient was taken.","type":"number","exclusiveMinimum":0}}},"epoch":{"title":"EpochEvent","description":"End of an epoch.","type":"object","additionalProperties":false,"required":["type","time","step","epoch","period","epsilon","learning_rate","train","validation","seconds","samples_per_second","memory_bytes"],"properties":{"type":{"const":"epoch"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"epoch":{"$ref":"#/$defs/count"},"period":{"$ref":"#/$defs/count"},"epsilon":{"description":"Budget of the epoch's last batch.","$ref":"#/$defs/nonNegative"},"learning_rate":{"description":"Learning rate of the epoch's last batch.","$ref":"#/$defs/nonNegative"},"train":{"title":"TrainMetrics","description":"Means over the epoch's samples, each measured before its batch's update.","type":"object","additionalProperties":false,"required":["loss","robust_accuracy","clean_accuracy"],"properties":{"loss":{"description":"The training objective.","$ref":"#/$defs/maybeNumber"},"robust_accuracy":{"description":"Accuracy on the adversarial samples trained on, at the scheduled epsilon; null for clean training.","type":["number","null"],"minimum":0,"maximum":1},"clean_accuracy":{"description":"Accuracy on the clean samples, where the objective computes it; else null.","type":["number","null"],"minimum":0,"maximum":1}}},"validation":{"description":"Held-out metrics; null in epochs that evaluate.every skips.","anyOf":[{"$ref":"#/$defs/heldOut"},{"type":"null"}]},"seconds":{"title":"PhaseSeconds","description":"Wall-clock seconds of the epoch by phase.","type":"object","additionalProperties":false,"required":["data","attack","step","evaluation","checkpoint","other"],"properties":{"data":{"$ref":"#/$defs/nonNegative"},"attack":{"$ref":"#/$defs/nonNegative"},"step":{"$ref":"#/$defs/nonNegative"},"evaluation":{"$ref":"#/$defs/nonNegative"},"checkpoint":{"$ref":"#/$defs/nonNegative"},"other":{"$ref":"#/$defs/nonNegative"}}},"samples_per_second":{"description":"Training samples per second of data, attack and step.","$ref":"#/$defs/nonNegative"},"memory_bytes":{"description":"Peak resident memory of the process so far.","$ref":"#/$defs/nonNegative"}}},"heldOut":{"title":"HeldOutMetrics","type":"object","additionalProperties":false,"required":["split","samples","clean_accuracy","clean_loss","robust_accuracy","robust_loss","robust_epsilon"],"properties":{"split":{"enum":["validation","test"]},"samples":{"$ref":"#/$defs/count"},"clean_accuracy":{"$ref":"#/$defs/fraction"},"clean_loss":{"$ref":"#/$defs/maybeNumber"},"robust_accuracy":{"$ref":"#/$defs/fraction"},"robust_loss":{"$ref":"#/$defs/maybeNumber"},"robust_epsilon":{"description":"Always the target epsilon, whatever the schedule says.","$ref":"#/$defs/nonNegative"}}},"periodEnd":{"title":"PeriodEndEvent","description":"End of a PAS period.","type":"object","additionalProperties":false,"required":["type","time","step","epoch","period","path"],"properties":{"type":{"const":"period-end"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"epoch":{"description":"Last epoch of the period.","$ref":"#/$defs/count"},"period":{"$ref":"#/$defs/count"},"path":{"description":"The period's weights, relative to the run folder.","type":"string"}}},"checkpoint":{"title":"CheckpointEvent","description":"A checkpoint is safely on disk.","type":"object","additionalProperties":false,"required":["type","time","step","kind","epoch","batch","path","bytes"],"properties":{"type":{"const":"checkpoint"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"kind":{"$ref":"checkpoint.schema.json#/$defs/kind"},"epoch":{"description":"Epoch in which training goes on from here.","$ref":"#/$defs/count"},"batch":{"description":"Batch with which training goes on from here.","$ref":"#/$defs/count"},"path":{"description":"Relative to the run folder.","type":"string"},"bytes":{"$ref":"#/$defs/count"}}},"health":{"title":"HealthEvent","description":"Something a researcher should look at.","type":"object","additionalProperties":false,"required":["type","time","step","kind","severity","epoch","batch","message","cause","next"],"properties":{"type":{"const":"health"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"kind":{"enum":["collapse","non-finite","gradient-overflow","catastrophic-overfitting","dead-relu","linear-threshold"]},"severity":{"description":"`error` stops the run.","enum":["information","warning","error"]},"epoch":{"$ref":"#/$defs/count"},"batch":{"$ref":"#/$defs/count"},"message":{"description":"What was seen.","type":"string"},"cause":{"description":"The likely cause.","type":"string"},"next":{"description":"The next thing to try.","type":"string"},"details":{"description":"Numbers and names behind the message, e.g. the layer or the threshold.","type":"object","additionalProperties":{"type":["number","string","boolean","null"]}}}},"evaluation":{"title":"EvaluationEvent","description":"Accuracy of some weights under one attack at the end of the run.","type":"object","additionalProperties":false,"required":["type","time","step","weights","split","attack","epsilon","accuracy","loss","samples"],"properties":{"type":{"const":"evaluation"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"weights":{"$ref":"evaluate-output.schema.json#/$defs/weights"},"split":{"enum":["validation","test"]},"attack":{"description":"Name of the attack, e.g. clean or pgd-20.","type":"string"},"epsilon":{"$ref":"#/$defs/nonNegative"},"accuracy":{"$ref":"#/$defs/fraction"},"loss":{"$ref":"#/$defs/maybeNumber"},"samples":{"$ref":"#/$defs/count"},"seconds":{"$ref":"#/$defs/nonNegative"}}},"resume":{"title":"ResumeEvent","description":"The run goes on from a checkpoint. Events written after that checkpoint were removed.","type":"object","additionalProperties":false,"required":["type","time","step","epoch","batch","path"],"properties":{"type":{"const":"resume"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"epoch":{"$ref":"#/$defs/count"},"batch":{"$ref":"#/$defs/count"},"path":{"description":"The checkpoint, relative to the run folder.","type":"string"},"device":{"description":"Where it goes on, where that is not where it began: numbers agree but for rounding.","type":"string"}}},"runEnd":{"title":"RunEndEvent","description":"Last event of a run.","type":"object","additionalProperties":false,"required":["type","time","step","state","metrics","message"],"properties":{"type":{"const":"run-end"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"state":{"$ref":"#/$defs/state"},"metrics":{"$ref":"run-output.schema.json#/$defs/metrics"},"message":{"description":"Why the run ended, where it did not simply finish.","type":["string","null"]}}}}};
const schema21 = {"title":"RunStartEvent","description":"First event of a run.","type":"object","additionalProperties":false,"required":["type","time","step","name","epochs","batches_per_epoch","parameters"],"properties":{"type":{"const":"run-start"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"name":{"description":"Name of the experiment.","type":"string"},"epochs":{"$ref":"#/$defs/count"},"batches_per_epoch":{"$ref":"#/$defs/count"},"parameters":{"description":"Trainable parameters of the model.","$ref":"#/$defs/count"},"threshold":{"description":"Linear models only: the budget beyond which the zero solution is optimal (paper §1.2).","$ref":"#/$defs/nonNegative"}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"integer","minimum":0};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"number","minimum":0};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.epochs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epochs"},message:"must have required property '"+"epochs"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.batches_per_epoch === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batches_per_epoch"},message:"must have required property '"+"batches_per_epoch"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.parameters === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "time")) || (key0 === "step")) || (key0 === "name")) || (key0 === "epochs")) || (key0 === "batches_per_epoch")) || (key0 === "parameters")) || (key0 === "threshold"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
if("run-start" !== data.type){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "run-start"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate55(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate57(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.epochs !== undefined){
if(!(validate59(data.epochs, {instancePath:instancePath+"/epochs",parentData:data,parentDataProperty:"epochs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.batches_per_epoch !== undefined){
if(!(validate59(data.batches_per_epoch, {instancePath:instancePath+"/batches_per_epoch",parentData:data,parentDataProperty:"batches_per_epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
if(!(validate59(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
if(!(validate63(data.threshold, {instancePath:instancePath+"/threshold",parentData:data,parentDataProperty:"threshold",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"BatchEvent","description":"One batch of training, measured before its update (the paper's Fig. 2 traces).","type":"object","additionalProperties":false,"required":["type","time","step","epoch","batch","period","loss","accuracy","epsilon","learning_rate","gradient_norm","distance_from_init"],"properties":{"type":{"const":"batch"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"epoch":{"$ref":"#/$defs/count"},"batch":{"description":"Batch within the epoch.","$ref":"#/$defs/count"},"period":{"description":"PAS period.","$ref":"#/$defs/count"},"loss":{"description":"The training objective.","$ref":"#/$defs/maybeNumber"},"accuracy":{"description":"Accuracy on the samples trained on.","$ref":"#/$defs/fraction"},"epsilon":{"$ref":"#/$defs/nonNegative"},"learning_rate":{"$ref":"#/$defs/nonNegative"},"gradient_norm":{"description":"l2 norm of the parameter gradient, before clipping.","$ref":"#/$defs/maybeNumber"},"distance_from_init":{"description":"l2 distance of the parameters from their initial values.","$ref":"#/$defs/maybeNumber"},"loss_scale":{"description":"Mixed precision only: the power of two that the loss was multiplied by before its gradient was taken.","type":"number","exclusiveMinimum":0}}};
const schema27 = {"type":["number","null"]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"number","minimum":0,"maximum":1};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.epoch === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.batch === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch"},message:"must have required property '"+"batch"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.period === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.loss === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.accuracy === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.epsilon === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.learning_rate === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "learning_rate"},message:"must have required property '"+"learning_rate"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.gradient_norm === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gradient_norm"},message:"must have required property '"+"gradient_norm"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.distance_from_init === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "distance_from_init"},message:"must have required property '"+"distance_from_init"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema26.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.type !== undefined){
if("batch" !== data.type){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "batch"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate55(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate57(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.epoch !== undefined){
if(!(validate59(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.batch !== undefined){
if(!(validate59(data.batch, {instancePath:instancePath+"/batch",parentData:data,parentDataProperty:"batch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate59(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
if(!(validate71(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.accuracy !== undefined){
if(!(validate73(data.accuracy, {instancePath:instancePath+"/accuracy",parentData:data,parentDataProperty:"accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.epsilon !== undefined){
if(!(validate63(data.epsilon, {instancePath:instancePath+"/epsilon",parentData:data,parentDataProperty:"epsilon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.learning_rate !== undefined){
if(!(validate63(data.learning_rate, {instancePath:instancePath+"/learning_rate",parentData:data,parentDataProperty:"learning_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.gradient_norm !== undefined){
if(!(validate71(data.gradient_norm, {instancePath:instancePath+"/gradient_norm",parentData:data,parentDataProperty:"gradient_norm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.distance_from_init !== undefined){
if(!(validate71(data.distance_from_init, {instancePath:instancePath+"/distance_from_init",parentData:data,parentDataProperty:"distance_from_init",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.loss_scale !== undefined){
let data12 = data.loss_scale;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 <= 0 || isNaN(data12)){
const err14 = {instancePath:instancePath+"/loss_scale",schemaPath:"#/properties/loss_scale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/loss_scale",schemaPath:"#/properties/loss_scale/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"EpochEvent","description":"End of an epoch.","type":"object","additionalProperties":false,"required":["type","time","step","epoch","period","epsilon","learning_rate","train","validation","seconds","samples_per_second","memory_bytes"],"properties":{"type":{"const":"epoch"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"epoch":{"$ref":"#/$defs/count"},"period":{"$ref":"#/$defs/count"},"epsilon":{"description":"Budget of the epoch's last batch.","$ref":"#/$defs/nonNegative"},"learning_rate":{"description":"Learning rate of the epoch's last batch.","$ref":"#/$defs/nonNegative"},"train":{"title":"TrainMetrics","description":"Means over the epoch's samples, each measured before its batch's update.","type":"object","additionalProperties":false,"required":["loss","robust_accuracy","clean_accuracy"],"properties":{"loss":{"description":"The training objective.","$ref":"#/$defs/maybeNumber"},"robust_accuracy":{"description":"Accuracy on the adversarial samples trained on, at the scheduled epsilon; null for clean training.","type":["number","null"],"minimum":0,"maximum":1},"clean_accuracy":{"description":"Accuracy on the clean samples, where the objective computes it; else null.","type":["number","null"],"minimum":0,"maximum":1}}},"validation":{"description":"Held-out metrics; null in epochs that evaluate.every skips.","anyOf":[{"$ref":"#/$defs/heldOut"},{"type":"null"}]},"seconds":{"title":"PhaseSeconds","description":"Wall-clock seconds of the epoch by phase.","type":"object","additionalProperties":false,"required":["data","attack","step","evaluation","checkpoint","other"],"properties":{"data":{"$ref":"#/$defs/nonNegative"},"attack":{"$ref":"#/$defs/nonNegative"},"step":{"$ref":"#/$defs/nonNegative"},"evaluation":{"$ref":"#/$defs/nonNegative"},"checkpoint":{"$ref":"#/$defs/nonNegative"},"other":{"$ref":"#/$defs/nonNegative"}}},"samples_per_second":{"description":"Training samples per second of data, attack and step.","$ref":"#/$defs/nonNegative"},"memory_bytes":{"description":"Peak resident memory of the process so far.","$ref":"#/$defs/nonNegative"}}};
const schema30 = {"title":"HeldOutMetrics","type":"object","additionalProperties":false,"required":["split","samples","clean_accuracy","clean_loss","robust_accuracy","robust_loss","robust_epsilon"],"properties":{"split":{"enum":["validation","test"]},"samples":{"$ref":"#/$defs/count"},"clean_accuracy":{"$ref":"#/$defs/fraction"},"clean_loss":{"$ref":"#/$defs/maybeNumber"},"robust_accuracy":{"$ref":"#/$defs/fraction"},"robust_loss":{"$ref":"#/$defs/maybeNumber"},"robust_epsilon":{"description":"Always the target epsilon, whatever the schedule says.","$ref":"#/$defs/nonNegative"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.split === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "split"},message:"must have required property '"+"split"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.samples === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.clean_accuracy === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clean_accuracy"},message:"must have required property '"+"clean_accuracy"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.clean_loss === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clean_loss"},message:"must have required property '"+"clean_loss"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.robust_accuracy === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "robust_accuracy"},message:"must have required property '"+"robust_accuracy"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.robust_loss === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "robust_loss"},message:"must have required property '"+"robust_loss"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.robust_epsilon === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "robust_epsilon"},message:"must have required property '"+"robust_epsilon"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "split") || (key0 === "samples")) || (key0 === "clean_accuracy")) || (key0 === "clean_loss")) || (key0 === "robust_accuracy")) || (key0 === "robust_loss")) || (key0 === "robust_epsilon"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.split !== undefined){
let data0 = data.split;
if(!((data0 === "validation") || (data0 === "test"))){
const err8 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/enum",keyword:"enum",params:{allowedValues: schema30.properties.split.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.samples !== undefined){
if(!(validate59(data.samples, {instancePath:instancePath+"/samples",parentData:data,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.clean_accuracy !== undefined){
if(!(validate73(data.clean_accuracy, {instancePath:instancePath+"/clean_accuracy",parentData:data,parentDataProperty:"clean_accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.clean_loss !== undefined){
if(!(validate71(data.clean_loss, {instancePath:instancePath+"/clean_loss",parentData:data,parentDataProperty:"clean_loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.robust_accuracy !== undefined){
if(!(validate73(data.robust_accuracy, {instancePath:instancePath+"/robust_accuracy",parentData:data,parentDataProperty:"robust_accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.robust_loss !== undefined){
if(!(validate71(data.robust_loss, {instancePath:instancePath+"/robust_loss",parentData:data,parentDataProperty:"robust_loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.robust_epsilon !== undefined){
if(!(validate63(data.robust_epsilon, {instancePath:instancePath+"/robust_epsilon",parentData:data,parentDataProperty:"robust_epsilon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.epoch === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.period === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.epsilon === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.learning_rate === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "learning_rate"},message:"must have required property '"+"learning_rate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.train === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "train"},message:"must have required property '"+"train"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.validation === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validation"},message:"must have required property '"+"validation"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.seconds === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.samples_per_second === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samples_per_second"},message:"must have required property '"+"samples_per_second"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.memory_bytes === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memory_bytes"},message:"must have required property '"+"memory_bytes"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.type !== undefined){
if("epoch" !== data.type){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "epoch"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate55(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate57(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.epoch !== undefined){
if(!(validate59(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate59(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.epsilon !== undefined){
if(!(validate63(data.epsilon, {instancePath:instancePath+"/epsilon",parentData:data,parentDataProperty:"epsilon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.learning_rate !== undefined){
if(!(validate63(data.learning_rate, {instancePath:instancePath+"/learning_rate",parentData:data,parentDataProperty:"learning_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.train !== undefined){
let data7 = data.train;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.loss === undefined){
const err14 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.robust_accuracy === undefined){
const err15 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/required",keyword:"required",params:{missingProperty: "robust_accuracy"},message:"must have required property '"+"robust_accuracy"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.clean_accuracy === undefined){
const err16 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/required",keyword:"required",params:{missingProperty: "clean_accuracy"},message:"must have required property '"+"clean_accuracy"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "loss") || (key1 === "robust_accuracy")) || (key1 === "clean_accuracy"))){
const err17 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.loss !== undefined){
if(!(validate71(data7.loss, {instancePath:instancePath+"/train/loss",parentData:data7,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data7.robust_accuracy !== undefined){
let data9 = data7.robust_accuracy;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err18 = {instancePath:instancePath+"/train/robust_accuracy",schemaPath:"#/properties/train/properties/robust_accuracy/type",keyword:"type",params:{type: schema29.properties.train.properties.robust_accuracy.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/train/robust_accuracy",schemaPath:"#/properties/train/properties/robust_accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/train/robust_accuracy",schemaPath:"#/properties/train/properties/robust_accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data7.clean_accuracy !== undefined){
let data10 = data7.clean_accuracy;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err21 = {instancePath:instancePath+"/train/clean_accuracy",schemaPath:"#/properties/train/properties/clean_accuracy/type",keyword:"type",params:{type: schema29.properties.train.properties.clean_accuracy.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/train/clean_accuracy",schemaPath:"#/properties/train/properties/clean_accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/train/clean_accuracy",schemaPath:"#/properties/train/properties/clean_accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.validation !== undefined){
let data11 = data.validation;
const _errs18 = errors;
let valid2 = false;
const _errs19 = errors;
if(!(validate87(data11, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid2 = valid2 || _valid0;
const _errs20 = errors;
if(data11 !== null){
const err25 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err26 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.seconds !== undefined){
let data12 = data.seconds;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.data === undefined){
const err27 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12.attack === undefined){
const err28 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/required",keyword:"required",params:{missingProperty: "attack"},message:"must have required property '"+"attack"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12.step === undefined){
const err29 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.evaluation === undefined){
const err30 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/required",keyword:"required",params:{missingProperty: "evaluation"},message:"must have required property '"+"evaluation"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.checkpoint === undefined){
const err31 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/required",keyword:"required",params:{missingProperty: "checkpoint"},message:"must have required property '"+"checkpoint"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.other === undefined){
const err32 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data12){
if(!((((((key2 === "data") || (key2 === "attack")) || (key2 === "step")) || (key2 === "evaluation")) || (key2 === "checkpoint")) || (key2 === "other"))){
const err33 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.data !== undefined){
if(!(validate63(data12.data, {instancePath:instancePath+"/seconds/data",parentData:data12,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data12.attack !== undefined){
if(!(validate63(data12.attack, {instancePath:instancePath+"/seconds/attack",parentData:data12,parentDataProperty:"attack",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data12.step !== undefined){
if(!(validate63(data12.step, {instancePath:instancePath+"/seconds/step",parentData:data12,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data12.evaluation !== undefined){
if(!(validate63(data12.evaluation, {instancePath:instancePath+"/seconds/evaluation",parentData:data12,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data12.checkpoint !== undefined){
if(!(validate63(data12.checkpoint, {instancePath:instancePath+"/seconds/checkpoint",parentData:data12,parentDataProperty:"checkpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data12.other !== undefined){
if(!(validate63(data12.other, {instancePath:instancePath+"/seconds/other",parentData:data12,parentDataProperty:"other",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.samples_per_second !== undefined){
if(!(validate63(data.samples_per_second, {instancePath:instancePath+"/samples_per_second",parentData:data,parentDataProperty:"samples_per_second",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.memory_bytes !== undefined){
if(!(validate63(data.memory_bytes, {instancePath:instancePath+"/memory_bytes",parentData:data,parentDataProperty:"memory_bytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"PeriodEndEvent","description":"End of a PAS period.","type":"object","additionalProperties":false,"required":["type","time","step","epoch","period","path"],"properties":{"type":{"const":"period-end"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"epoch":{"description":"Last epoch of the period.","$ref":"#/$defs/count"},"period":{"$ref":"#/$defs/count"},"path":{"description":"The period's weights, relative to the run folder.","type":"string"}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.epoch === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.period === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.path === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "time")) || (key0 === "step")) || (key0 === "epoch")) || (key0 === "period")) || (key0 === "path"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("period-end" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "period-end"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate55(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate57(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.epoch !== undefined){
if(!(validate59(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate59(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"title":"CheckpointEvent","description":"A checkpoint is safely on disk.","type":"object","additionalProperties":false,"required":["type","time","step","kind","epoch","batch","path","bytes"],"properties":{"type":{"const":"checkpoint"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"kind":{"$ref":"checkpoint.schema.json#/$defs/kind"},"epoch":{"description":"Epoch in which training goes on from here.","$ref":"#/$defs/count"},"batch":{"description":"Batch with which training goes on from here.","$ref":"#/$defs/count"},"path":{"description":"Relative to the run folder.","type":"string"},"bytes":{"$ref":"#/$defs/count"}}};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((data === "epoch") || (data === "period-end")) || (data === "best")) || (data === "last")) || (data === "time")) || (data === "interrupt")) || (data === "request"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.epoch === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.batch === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch"},message:"must have required property '"+"batch"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.path === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.bytes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "time")) || (key0 === "step")) || (key0 === "kind")) || (key0 === "epoch")) || (key0 === "batch")) || (key0 === "path")) || (key0 === "bytes"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined){
if("checkpoint" !== data.type){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "checkpoint"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate55(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate57(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate138(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.epoch !== undefined){
if(!(validate59(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.batch !== undefined){
if(!(validate59(data.batch, {instancePath:instancePath+"/batch",parentData:data,parentDataProperty:"batch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.bytes !== undefined){
if(!(validate59(data.bytes, {instancePath:instancePath+"/bytes",parentData:data,parentDataProperty:"bytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"HealthEvent","description":"Something a researcher should look at.","type":"object","additionalProperties":false,"required":["type","time","step","kind","severity","epoch","batch","message","cause","next"],"properties":{"type":{"const":"health"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"kind":{"enum":["collapse","non-finite","gradient-overflow","catastrophic-overfitting","dead-relu","linear-threshold"]},"severity":{"description":"`error` stops the run.","enum":["information","warning","error"]},"epoch":{"$ref":"#/$defs/count"},"batch":{"$ref":"#/$defs/count"},"message":{"description":"What was seen.","type":"string"},"cause":{"description":"The likely cause.","type":"string"},"next":{"description":"The next thing to try.","type":"string"},"details":{"description":"Numbers and names behind the message, e.g. the layer or the threshold.","type":"object","additionalProperties":{"type":["number","string","boolean","null"]}}}};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.severity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.epoch === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.batch === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch"},message:"must have required property '"+"batch"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.message === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.cause === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.next === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
if("health" !== data.type){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "health"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate55(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate57(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!((((((data3 === "collapse") || (data3 === "non-finite")) || (data3 === "gradient-overflow")) || (data3 === "catastrophic-overfitting")) || (data3 === "dead-relu")) || (data3 === "linear-threshold"))){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema46.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.severity !== undefined){
let data4 = data.severity;
if(!(((data4 === "information") || (data4 === "warning")) || (data4 === "error"))){
const err13 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema46.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.epoch !== undefined){
if(!(validate59(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.batch !== undefined){
if(!(validate59(data.batch, {instancePath:instancePath+"/batch",parentData:data,parentDataProperty:"batch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err14 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.cause !== undefined){
if(typeof data.cause !== "string"){
const err15 = {instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.next !== undefined){
if(typeof data.next !== "string"){
const err16 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.details !== undefined){
let data10 = data.details;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
let data11 = data10[key1];
if((((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")) && (typeof data11 !== "boolean")) && (data11 !== null)){
const err17 = {instancePath:instancePath+"/details/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/details/additionalProperties/type",keyword:"type",params:{type: schema46.properties.details.additionalProperties.type},message:"must be number,string,boolean,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"title":"EvaluationEvent","description":"Accuracy of some weights under one attack at the end of the run.","type":"object","additionalProperties":false,"required":["type","time","step","weights","split","attack","epsilon","accuracy","loss","samples"],"properties":{"type":{"const":"evaluation"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"weights":{"$ref":"evaluate-output.schema.json#/$defs/weights"},"split":{"enum":["validation","test"]},"attack":{"description":"Name of the attack, e.g. clean or pgd-20.","type":"string"},"epsilon":{"$ref":"#/$defs/nonNegative"},"accuracy":{"$ref":"#/$defs/fraction"},"loss":{"$ref":"#/$defs/maybeNumber"},"samples":{"$ref":"#/$defs/count"},"seconds":{"$ref":"#/$defs/nonNegative"}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "last") || (data === "best")) || (data === "ensemble")) || (data === "average"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.weights === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.split === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "split"},message:"must have required property '"+"split"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.attack === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attack"},message:"must have required property '"+"attack"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.epsilon === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.accuracy === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.loss === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.samples === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
if("evaluation" !== data.type){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "evaluation"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate55(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate57(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate156(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.split !== undefined){
let data4 = data.split;
if(!((data4 === "validation") || (data4 === "test"))){
const err12 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/enum",keyword:"enum",params:{allowedValues: schema47.properties.split.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.attack !== undefined){
if(typeof data.attack !== "string"){
const err13 = {instancePath:instancePath+"/attack",schemaPath:"#/properties/attack/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.epsilon !== undefined){
if(!(validate63(data.epsilon, {instancePath:instancePath+"/epsilon",parentData:data,parentDataProperty:"epsilon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.accuracy !== undefined){
if(!(validate73(data.accuracy, {instancePath:instancePath+"/accuracy",parentData:data,parentDataProperty:"accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
if(!(validate71(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.samples !== undefined){
if(!(validate59(data.samples, {instancePath:instancePath+"/samples",parentData:data,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.seconds !== undefined){
if(!(validate63(data.seconds, {instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"title":"ResumeEvent","description":"The run goes on from a checkpoint. Events written after that checkpoint were removed.","type":"object","additionalProperties":false,"required":["type","time","step","epoch","batch","path"],"properties":{"type":{"const":"resume"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"epoch":{"$ref":"#/$defs/count"},"batch":{"$ref":"#/$defs/count"},"path":{"description":"The checkpoint, relative to the run folder.","type":"string"},"device":{"description":"Where it goes on, where that is not where it began: numbers agree but for rounding.","type":"string"}}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.epoch === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.batch === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch"},message:"must have required property '"+"batch"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.path === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "time")) || (key0 === "step")) || (key0 === "epoch")) || (key0 === "batch")) || (key0 === "path")) || (key0 === "device"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("resume" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "resume"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate55(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate57(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.epoch !== undefined){
if(!(validate59(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.batch !== undefined){
if(!(validate59(data.batch, {instancePath:instancePath+"/batch",parentData:data,parentDataProperty:"batch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.device !== undefined){
if(typeof data.device !== "string"){
const err9 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"title":"RunEndEvent","description":"Last event of a run.","type":"object","additionalProperties":false,"required":["type","time","step","state","metrics","message"],"properties":{"type":{"const":"run-end"},"time":{"$ref":"#/$defs/time"},"step":{"$ref":"#/$defs/step"},"state":{"$ref":"#/$defs/state"},"metrics":{"$ref":"run-output.schema.json#/$defs/metrics"},"message":{"description":"Why the run ended, where it did not simply finish.","type":["string","null"]}}};
const schema54 = {"enum":["finished","stopped","failed","diverged"]};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "finished") || (data === "stopped")) || (data === "failed")) || (data === "diverged"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema60 = {"title":"RunMetrics","description":"What the run achieved. Members are null or absent as far as it did not get.","type":"object","additionalProperties":false,"required":["clean_accuracy","robust_accuracy","weights"],"properties":{"clean_accuracy":{"description":"Of the last weights.","type":["number","null"],"minimum":0,"maximum":1},"robust_accuracy":{"description":"Of the last weights.","type":["number","null"],"minimum":0,"maximum":1},"best_epoch":{"description":"Epoch of the best held-out robust accuracy, from 0.","type":["integer","null"],"minimum":0},"seconds":{"description":"Time spent in all, over all resumptions.","type":"number","minimum":0},"weights":{"title":"MetricsByWeights","type":"object","additionalProperties":false,"properties":{"last":{"$ref":"evaluate-output.schema.json"},"best":{"$ref":"evaluate-output.schema.json"},"ensemble":{"$ref":"evaluate-output.schema.json"},"average":{"$ref":"evaluate-output.schema.json"}}}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clean_accuracy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clean_accuracy"},message:"must have required property '"+"clean_accuracy"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.robust_accuracy === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "robust_accuracy"},message:"must have required property '"+"robust_accuracy"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.weights === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "clean_accuracy") || (key0 === "robust_accuracy")) || (key0 === "best_epoch")) || (key0 === "seconds")) || (key0 === "weights"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.clean_accuracy !== undefined){
let data0 = data.clean_accuracy;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/clean_accuracy",schemaPath:"#/properties/clean_accuracy/type",keyword:"type",params:{type: schema60.properties.clean_accuracy.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/clean_accuracy",schemaPath:"#/properties/clean_accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/clean_accuracy",schemaPath:"#/properties/clean_accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.robust_accuracy !== undefined){
let data1 = data.robust_accuracy;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err7 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/type",keyword:"type",params:{type: schema60.properties.robust_accuracy.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.best_epoch !== undefined){
let data2 = data.best_epoch;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err10 = {instancePath:instancePath+"/best_epoch",schemaPath:"#/properties/best_epoch/type",keyword:"type",params:{type: schema60.properties.best_epoch.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/best_epoch",schemaPath:"#/properties/best_epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.seconds !== undefined){
let data3 = data.seconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.weights !== undefined){
let data4 = data.weights;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((key1 === "last") || (key1 === "best")) || (key1 === "ensemble")) || (key1 === "average"))){
const err14 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.last !== undefined){
if(!(validate151(data4.last, {instancePath:instancePath+"/weights/last",parentData:data4,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data4.best !== undefined){
if(!(validate151(data4.best, {instancePath:instancePath+"/weights/best",parentData:data4,parentDataProperty:"best",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data4.ensemble !== undefined){
if(!(validate151(data4.ensemble, {instancePath:instancePath+"/weights/ensemble",parentData:data4,parentDataProperty:"ensemble",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data4.average !== undefined){
if(!(validate151(data4.average, {instancePath:instancePath+"/weights/average",parentData:data4,parentDataProperty:"average",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.metrics === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.message === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "time")) || (key0 === "step")) || (key0 === "state")) || (key0 === "metrics")) || (key0 === "message"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("run-end" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "run-end"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate55(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate57(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validate171(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate187(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data5 = data.message;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema53.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="event.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "run-start"){
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "batch"){
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "epoch"){
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "period-end"){
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "checkpoint"){
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "health"){
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "evaluation"){
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "resume"){
if(!(validate163(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "run-end"){
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate53.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const LandscapeOutput = validate206;
const schema65 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"landscape-output.schema.json","title":"LandscapeOutput","description":"What `advexp landscape --json` prints: the result of each analysis. `analysis/<checkpoint>.<analysis>.json` in a run folder is the same with one analysis.","type":"object","additionalProperties":false,"properties":{"hessian":{"$ref":"#/$defs/hessian"},"density":{"$ref":"#/$defs/density"},"curvature":{"$ref":"#/$defs/curvature"},"slice":{"$ref":"#/$defs/slice"},"scatter":{"$ref":"#/$defs/scatter"},"gradient":{"$ref":"#/$defs/gradient"},"sharpness":{"$ref":"#/$defs/sharpness"},"connectivity":{"$ref":"#/$defs/connectivity"},"linear":{"$ref":"#/$defs/linear"}},"$defs":{"split":{"title":"AnalysedSplit","enum":["train","validation","test"]},"loss":{"title":"AnalysedLoss","description":"frozen: mean cross-entropy at adversarial samples made once at these weights. clean: at clean samples. gauss-newton: its Gauss–Newton matrix at frozen adversarial samples. reattacked: central differences of the gradient, with a fresh attack at either end.","enum":["frozen","clean","gauss-newton","reattacked"]},"sampleSet":{"title":"SampleSet","description":"The samples of one split.","type":"object","additionalProperties":false,"required":["split","samples","sha256"],"properties":{"split":{"$ref":"#/$defs/split"},"samples":{"type":"integer","minimum":1},"sha256":{"description":"Of the decoded clean samples and labels.","type":"string"},"adversarial_sha256":{"description":"Of the frozen adversarial samples, where the analysis is at such.","type":"string"}}},"about":{"title":"AnalysisAbout","description":"What was analysed, and how.","type":"object","additionalProperties":false,"required":["key","run","checkpoint","weights_sha256","architecture","parameters","layers","dataset","data","epsilon","attack","mode","seed","batch_size","executor","provider","threads","version","created","seconds","arrays"],"properties":{"key":{"description":"Identifies all that decides about the result: equal keys, equal results on the same machine.","type":"string"},"run":{"description":"Id of the run.","type":"string"},"checkpoint":{"type":"string"},"weights_sha256":{"description":"Of the checkpoint's weights file.","type":"string"},"architecture":{"type":"string"},"parameters":{"description":"How many the analysis is about.","type":"integer","minimum":1},"layers":{"description":"Names of layers or tensors; null is the whole network.","type":["array","null"],"items":{"type":"string"}},"dataset":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/$defs/sampleSet"}},"epsilon":{"description":"Budget of the attack.","type":"number","minimum":0},"attack":{"description":"The attack in full, as in resolved.json; null where none was used.","type":["object","null"],"additionalProperties":true},"mode":{"description":"Of BatchNorm: eval, or how statistics were made.","type":"string"},"seed":{"type":"integer","minimum":0},"batch_size":{"type":"integer","minimum":1},"executor":{"type":"string"},"provider":{"description":"What the executor computed on, e.g. cpu, webgpu, cuda.","type":"string"},"threads":{"type":"integer","minimum":1},"version":{"description":"Of advexp.","type":"string"},"created":{"type":"string"},"seconds":{"description":"Time that the process took which finished the analysis.","type":"number","minimum":0},"arrays":{"description":"File beside this one with the arrays, for numpy.load.","type":["string","null"]}}},"numbers":{"type":"array","items":{"type":"number"}},"maybeNumbers":{"description":"Null where a value is not finite or not yet known.","type":"array","items":{"type":["number","null"]}},"estimate":{"title":"Estimated","type":"object","additionalProperties":false,"required":["value","standard_error"],"properties":{"value":{"type":["number","null"]},"standard_error":{"type":["number","null"],"minimum":0}}},"hessian":{"title":"HessianResult","type":"object","additionalProperties":false,"required":["about","loss","which","method","tolerance","eigenvalues","residuals","errors","converged","products","loss_value","normalised"],"properties":{"about":{"$ref":"#/$defs/about"},"loss":{"$ref":"#/$defs/loss"},"which":{"enum":["largest","smallest","magnitude"]},"method":{"enum":["lanczos","power-iteration"]},"tolerance":{"type":"number"},"basis":{"description":"Vectors kept by lanczos.","type":"integer"},"eigenvalues":{"description":"In the order asked for.","$ref":"#/$defs/numbers"},"residuals":{"description":"‖Hv − λv‖ for unit v: an eigenvalue lies within this distance.","$ref":"#/$defs/numbers"},"errors":{"description":"Likely errors: min(residual, residual²/gap), the gap being to the nearest other value found.","$ref":"#/$defs/numbers"},"converged":{"description":"Whether all met the tolerance.","type":"boolean"},"products":{"description":"Hessian-vector products.","type":"integer","minimum":0},"loss_value":{"description":"The loss at these weights and samples.","type":"number"},"normalised":{"description":"Eigenvalues divided by loss_value, which takes out the scale of the loss.","$ref":"#/$defs/maybeNumbers"}}},"density":{"title":"DensityResult","type":"object","additionalProperties":false,"required":["about","loss","grid","density","standard_errors","sigma","starts","steps","products"],"properties":{"about":{"$ref":"#/$defs/about"},"loss":{"$ref":"#/$defs/loss"},"grid":{"$ref":"#/$defs/numbers"},"density":{"description":"Of eigenvalues, of integral 1.","$ref":"#/$defs/numbers"},"standard_errors":{"description":"Over starts.","$ref":"#/$defs/maybeNumbers"},"sigma":{"description":"Width of the Gaussians: the width of the spectrum divided by the steps.","type":"number"},"starts":{"type":"integer","minimum":1},"steps":{"type":"integer","minimum":1},"products":{"type":"integer","minimum":0}}},"curvature":{"title":"CurvatureResult","type":"object","additionalProperties":false,"required":["about","loss","hutchinson","hutchpp","frobenius_squared","effective_rank","products"],"properties":{"about":{"$ref":"#/$defs/about"},"loss":{"$ref":"#/$defs/loss"},"hutchinson":{"description":"Trace by Hutchinson's estimator.","$ref":"#/$defs/estimate"},"hutchpp":{"description":"Trace by Hutch++.","$ref":"#/$defs/estimate"},"frobenius_squared":{"description":"Σ λ², from the same products as hutchinson.","$ref":"#/$defs/estimate"},"effective_rank":{"description":"(Σ λ)² / Σ λ² from hutchinson and frobenius_squared: how many eigenvalues share the curvature.","type":["number","null"]},"products":{"type":"integer","minimum":0}}},"axis":{"title":"SliceAxis","type":"object","additionalProperties":false,"required":["name","length","coordinates"],"properties":{"name":{"description":"What the direction is, e.g. `eigenvector 1 (λ = 8.37)`.","type":"string"},"length":{"description":"l2 norm of the direction: one unit of the axis.","type":"number"},"coordinates":{"$ref":"#/$defs/numbers"},"explained_variance":{"description":"trajectory: share of the variance of the checkpoints along this axis.","type":"number"}}},"slicePoint":{"title":"SlicePoint","description":"A checkpoint, projected onto the slice.","type":"object","additionalProperties":false,"required":["checkpoint","at","distance"],"properties":{"checkpoint":{"type":"string"},"at":{"$ref":"#/$defs/numbers"},"distance":{"description":"l2 distance from the slice.","type":"number"}}},"surface":{"title":"SliceSurface","type":"object","additionalProperties":false,"required":["split","epsilon","loss","accuracy"],"properties":{"split":{"$ref":"#/$defs/split"},"epsilon":{"type":"number","minimum":0},"loss":{"$ref":"#/$defs/maybeNumbers"},"accuracy":{"$ref":"#/$defs/maybeNumbers"}}},"slice":{"title":"SliceResult","type":"object","additionalProperties":false,"required":["about","directions","adversarial","batchnorm","axes","points","complete","nodes","surfaces"],"properties":{"about":{"$ref":"#/$defs/about"},"directions":{"enum":["random","eigenvectors","trajectory","checkpoints"]},"adversarial":{"description":"fresh: attacked at every node. frozen: once at the centre. A number: once a block of so many nodes along each axis, at its first corner.","type":["string","integer"]},"batchnorm":{"enum":["running","batch","re-estimated"]},"axes":{"type":"array","items":{"$ref":"#/$defs/axis"}},"points":{"type":"array","items":{"$ref":"#/$defs/slicePoint"}},"complete":{"type":"boolean"},"nodes":{"description":"Of each node, the last axis running fastest: 0 not yet computed, 1 computed, 2 computed and not finite.","type":"array","items":{"enum":[0,1,2]}},"surfaces":{"description":"One for each split and budget, nodes in the order of `nodes`.","type":"array","items":{"$ref":"#/$defs/surface"}}}},"scatterCurve":{"title":"ScatterCurve","description":"Everything along one direction v; lists have an entry for each amplitude a.","type":"object","additionalProperties":false,"required":["direction","amplitudes","loss","accuracy","perturbation_cosine","sign_cosine","gradient_cosine","gradient_difference","smooth_part","jump_part","bound"],"properties":{"direction":{"type":"string"},"amplitudes":{"$ref":"#/$defs/numbers"},"loss":{"description":"L_ε(θ + a·v), attacked there.","$ref":"#/$defs/maybeNumbers"},"accuracy":{"$ref":"#/$defs/maybeNumbers"},"perturbation_cosine":{"description":"Mean cosine of each sample's perturbations at θ and at θ + a·v.","$ref":"#/$defs/maybeNumbers"},"sign_cosine":{"description":"The same of their signs.","$ref":"#/$defs/maybeNumbers"},"gradient_cosine":{"description":"Cosine of ∇L_ε at θ and at θ + a·v.","$ref":"#/$defs/maybeNumbers"},"gradient_difference":{"description":"‖∇L_ε(θ + a·v) − ∇L_ε(θ)‖","$ref":"#/$defs/maybeNumbers"},"smooth_part":{"description":"The same at samples frozen at θ: what smoothness in θ explains.","$ref":"#/$defs/maybeNumbers"},"jump_part":{"description":"At θ + a·v, between its own adversarial samples and those of θ.","$ref":"#/$defs/maybeNumbers"},"bound":{"description":"L_θθ·|a| + 2ε·L_θx with the constants measured.","$ref":"#/$defs/maybeNumbers"}}},"scatter":{"title":"ScatterResult","type":"object","additionalProperties":false,"required":["about","curves","noise_floor","constants"],"properties":{"about":{"$ref":"#/$defs/about"},"curves":{"type":"array","items":{"$ref":"#/$defs/scatterCurve"}},"noise_floor":{"title":"ScatterNoise","description":"Mean cosines between attacks at θ from different random starts, and the cosine of their gradients.","type":"object","additionalProperties":false,"required":["repeats","perturbation_cosine","sign_cosine","gradient_cosine"],"properties":{"repeats":{"type":"integer","minimum":1},"perturbation_cosine":{"$ref":"#/$defs/estimate"},"sign_cosine":{"$ref":"#/$defs/estimate"},"gradient_cosine":{"$ref":"#/$defs/estimate"}}},"constants":{"title":"LipschitzConstants","description":"Largest ratios seen along the curves: lower bounds of the paper's constants near θ.","type":"object","additionalProperties":false,"required":["theta","theta_theta","theta_x"],"properties":{"theta":{"description":"L_θ: change of L_ε by distance.","type":["number","null"]},"theta_theta":{"description":"L_θθ: change of the gradient at frozen samples by distance.","type":["number","null"]},"theta_x":{"description":"L_θx: change of the mean gradient by the mean l∞ (or the attack's own) distance of the samples.","type":["number","null"]}}}}},"gradient":{"title":"GradientResult","type":"object","additionalProperties":false,"required":["about","loss","loss_value","norm","layers","batch_norms","noise_scale"],"properties":{"about":{"$ref":"#/$defs/about"},"loss":{"enum":["frozen","clean"]},"loss_value":{"type":"number"},"norm":{"description":"Of the gradient over all samples.","type":"number"},"layers":{"description":"Norm by tensor.","type":"object","additionalProperties":{"type":"number"}},"batch_norms":{"description":"Norms of the gradients of full batches.","$ref":"#/$defs/numbers"},"noise_scale":{"title":"GradientNoiseScale","description":"tr Σ / ‖G‖² (McCandlish et al. 2018), by unbiased estimates of both from batches and the whole.","type":"object","additionalProperties":false,"required":["value","trace_covariance","squared_norm"],"properties":{"value":{"type":["number","null"]},"trace_covariance":{"description":"tr Σ of the gradient of single samples.","type":["number","null"]},"squared_norm":{"description":"‖G‖² without the noise; may be negative by chance.","type":["number","null"]}}}}},"sharpness":{"title":"SharpnessResult","description":"Each value is a rise of the loss over loss_value.","type":"object","additionalProperties":false,"required":["about","loss","loss_value","sam","adaptive","average","box"],"properties":{"about":{"$ref":"#/$defs/about"},"loss":{"enum":["frozen","clean"]},"loss_value":{"type":"number"},"sam":{"$ref":"#/$defs/worstCase"},"adaptive":{"$ref":"#/$defs/worstCase"},"average":{"title":"AverageCase","description":"Mean rise for Gaussian perturbations of standard deviation rho·|w|.","type":"object","additionalProperties":false,"required":["rho","draws","rise"],"properties":{"rho":{"type":"number"},"draws":{"type":"integer"},"rise":{"$ref":"#/$defs/estimate"}}},"box":{"title":"BoxSharpness","description":"ε-sharpness (Keskar et al. 2017): 100·rise/(1 + loss) where each weight moves by at most box·(|w| + 1).","type":"object","additionalProperties":false,"required":["box","rise","sharpness"],"properties":{"box":{"type":"number"},"rise":{"type":["number","null"]},"sharpness":{"type":["number","null"]}}}}},"worstCase":{"title":"WorstCase","type":"object","additionalProperties":false,"required":["rho","one_step","rise","steps"],"properties":{"rho":{"type":"number"},"one_step":{"description":"Rise after the one normalised step that the training method takes.","type":["number","null"]},"rise":{"description":"Largest rise found by projected gradient ascent.","type":["number","null"]},"steps":{"type":"integer"}}},"curveMeasure":{"title":"CurveMeasure","description":"Along the curve, for each t.","type":"object","additionalProperties":false,"required":["split","epsilon","loss","accuracy","barrier"],"properties":{"split":{"$ref":"#/$defs/split"},"epsilon":{"type":"number"},"loss":{"$ref":"#/$defs/maybeNumbers"},"accuracy":{"$ref":"#/$defs/maybeNumbers"},"barrier":{"description":"Largest loss above the straight line between the losses of the ends.","type":["number","null"]}}},"unitMatching":{"title":"UnitMatching","description":"Units of hidden layers at the other end that changed places first, which leaves the function as it is.","type":"object","additionalProperties":false,"required":["moved","distance_before"],"properties":{"moved":{"description":"How many units.","type":"integer","minimum":0},"distance_before":{"description":"l2 distance of the ends without it.","type":"number"}}},"connectivity":{"title":"ConnectivityResult","type":"object","additionalProperties":false,"required":["about","to","curve","bends","t","distance","length","measures","training_loss"],"properties":{"about":{"$ref":"#/$defs/about"},"to":{"type":"string"},"curve":{"enum":["bezier","polygonal","linear"]},"matching":{"$ref":"#/$defs/unitMatching"},"bends":{"type":"integer","minimum":0},"t":{"$ref":"#/$defs/numbers"},"distance":{"description":"l2 distance of the ends.","type":"number"},"length":{"description":"Of the curve, from the points measured.","type":"number"},"measures":{"type":"array","items":{"$ref":"#/$defs/curveMeasure"}},"training_loss":{"description":"Mean over each epoch of training the curve.","$ref":"#/$defs/maybeNumbers"}}},"linearThreshold":{"title":"LinearThreshold","description":"ε̄ at and above which W = 0 minimises the adversarial loss of softmax regression.","type":"object","additionalProperties":false,"required":["norm","with_bias","without_bias"],"properties":{"norm":{"enum":["linf","l2","l1"]},"with_bias":{"description":"Null where it is not known: l1 and more than two classes.","type":["number","null"]},"without_bias":{"type":["number","null"]}}},"linear":{"title":"LinearResult","type":"object","additionalProperties":false,"required":["about","thresholds","weights"],"properties":{"about":{"$ref":"#/$defs/about"},"thresholds":{"type":"array","items":{"$ref":"#/$defs/linearThreshold"}},"weights":{"title":"LinearWeights","description":"Of the checkpoint, where the model is linear; else null.","anyOf":[{"type":"object","additionalProperties":false,"required":["norm","accuracy","version_space","trivial_from","radii"],"properties":{"norm":{"description":"Of the run's attack.","enum":["linf","l2","l1"]},"accuracy":{"description":"On clean samples.","type":"number"},"version_space":{"description":"The weights lie in V_ε (every sample robustly right) up to this ε; null where a sample is wrong.","type":["number","null"]},"trivial_from":{"description":"The weights lie in T_ε (no multiple of them beats W = 0) from this ε on.","type":"number"},"radii":{"description":"Deciles 0, 10, …, 100 % of the samples' robust radii, negative where wrong; robust accuracy at ε is the share above ε.","$ref":"#/$defs/numbers"}}},{"type":"null"}]}}}}};
const schema66 = {"title":"HessianResult","type":"object","additionalProperties":false,"required":["about","loss","which","method","tolerance","eigenvalues","residuals","errors","converged","products","loss_value","normalised"],"properties":{"about":{"$ref":"#/$defs/about"},"loss":{"$ref":"#/$defs/loss"},"which":{"enum":["largest","smallest","magnitude"]},"method":{"enum":["lanczos","power-iteration"]},"tolerance":{"type":"number"},"basis":{"description":"Vectors kept by lanczos.","type":"integer"},"eigenvalues":{"description":"In the order asked for.","$ref":"#/$defs/numbers"},"residuals":{"description":"‖Hv − λv‖ for unit v: an eigenvalue lies within this distance.","$ref":"#/$defs/numbers"},"errors":{"description":"Likely errors: min(residual, residual²/gap), the gap being to the nearest other value found.","$ref":"#/$defs/numbers"},"converged":{"description":"Whether all met the tolerance.","type":"boolean"},"products":{"description":"Hessian-vector products.","type":"integer","minimum":0},"loss_value":{"description":"The loss at these weights and samples.","type":"number"},"normalised":{"description":"Eigenvalues divided by loss_value, which takes out the scale of the loss.","$ref":"#/$defs/maybeNumbers"}}};
const schema67 = {"title":"AnalysisAbout","description":"What was analysed, and how.","type":"object","additionalProperties":false,"required":["key","run","checkpoint","weights_sha256","architecture","parameters","layers","dataset","data","epsilon","attack","mode","seed","batch_size","executor","provider","threads","version","created","seconds","arrays"],"properties":{"key":{"description":"Identifies all that decides about the result: equal keys, equal results on the same machine.","type":"string"},"run":{"description":"Id of the run.","type":"string"},"checkpoint":{"type":"string"},"weights_sha256":{"description":"Of the checkpoint's weights file.","type":"string"},"architecture":{"type":"string"},"parameters":{"description":"How many the analysis is about.","type":"integer","minimum":1},"layers":{"description":"Names of layers or tensors; null is the whole network.","type":["array","null"],"items":{"type":"string"}},"dataset":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/$defs/sampleSet"}},"epsilon":{"description":"Budget of the attack.","type":"number","minimum":0},"attack":{"description":"The attack in full, as in resolved.json; null where none was used.","type":["object","null"],"additionalProperties":true},"mode":{"description":"Of BatchNorm: eval, or how statistics were made.","type":"string"},"seed":{"type":"integer","minimum":0},"batch_size":{"type":"integer","minimum":1},"executor":{"type":"string"},"provider":{"description":"What the executor computed on, e.g. cpu, webgpu, cuda.","type":"string"},"threads":{"type":"integer","minimum":1},"version":{"description":"Of advexp.","type":"string"},"created":{"type":"string"},"seconds":{"description":"Time that the process took which finished the analysis.","type":"number","minimum":0},"arrays":{"description":"File beside this one with the arrays, for numpy.load.","type":["string","null"]}}};
const schema68 = {"title":"SampleSet","description":"The samples of one split.","type":"object","additionalProperties":false,"required":["split","samples","sha256"],"properties":{"split":{"$ref":"#/$defs/split"},"samples":{"type":"integer","minimum":1},"sha256":{"description":"Of the decoded clean samples and labels.","type":"string"},"adversarial_sha256":{"description":"Of the frozen adversarial samples, where the analysis is at such.","type":"string"}}};
const schema69 = {"title":"AnalysedSplit","enum":["train","validation","test"]};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "train") || (data === "validation")) || (data === "test"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.split === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "split"},message:"must have required property '"+"split"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.samples === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "split") || (key0 === "samples")) || (key0 === "sha256")) || (key0 === "adversarial_sha256"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.split !== undefined){
if(!(validate210(data.split, {instancePath:instancePath+"/split",parentData:data,parentDataProperty:"split",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.samples !== undefined){
let data1 = data.samples;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.sha256 !== undefined){
if(typeof data.sha256 !== "string"){
const err6 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.adversarial_sha256 !== undefined){
if(typeof data.adversarial_sha256 !== "string"){
const err7 = {instancePath:instancePath+"/adversarial_sha256",schemaPath:"#/properties/adversarial_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.run === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checkpoint === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkpoint"},message:"must have required property '"+"checkpoint"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.weights_sha256 === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights_sha256"},message:"must have required property '"+"weights_sha256"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.architecture === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.parameters === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.layers === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"},message:"must have required property '"+"layers"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.dataset === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.data === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.epsilon === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.attack === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attack"},message:"must have required property '"+"attack"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.mode === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.seed === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.batch_size === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch_size"},message:"must have required property '"+"batch_size"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.executor === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executor"},message:"must have required property '"+"executor"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.provider === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.threads === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threads"},message:"must have required property '"+"threads"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.version === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.created === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.seconds === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.arrays === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arrays"},message:"must have required property '"+"arrays"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema67.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err22 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
const err23 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.checkpoint !== undefined){
if(typeof data.checkpoint !== "string"){
const err24 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.weights_sha256 !== undefined){
if(typeof data.weights_sha256 !== "string"){
const err25 = {instancePath:instancePath+"/weights_sha256",schemaPath:"#/properties/weights_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.architecture !== undefined){
if(typeof data.architecture !== "string"){
const err26 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.parameters !== undefined){
let data5 = data.parameters;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err27 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.layers !== undefined){
let data6 = data.layers;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err29 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: schema67.properties.layers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err30 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(data.dataset !== undefined){
if(typeof data.dataset !== "string"){
const err31 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.data !== undefined){
let data9 = data.data;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate209(data9[i1], {instancePath:instancePath+"/data/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.epsilon !== undefined){
let data11 = data.epsilon;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.attack !== undefined){
let data12 = data.attack;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err35 = {instancePath:instancePath+"/attack",schemaPath:"#/properties/attack/type",keyword:"type",params:{type: schema67.properties.attack.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.mode !== undefined){
if(typeof data.mode !== "string"){
const err36 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.seed !== undefined){
let data14 = data.seed;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.batch_size !== undefined){
let data15 = data.batch_size;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err39 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.executor !== undefined){
if(typeof data.executor !== "string"){
const err41 = {instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.provider !== undefined){
if(typeof data.provider !== "string"){
const err42 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.threads !== undefined){
let data18 = data.threads;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err43 = {instancePath:instancePath+"/threads",schemaPath:"#/properties/threads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err44 = {instancePath:instancePath+"/threads",schemaPath:"#/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err45 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.created !== undefined){
if(typeof data.created !== "string"){
const err46 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.seconds !== undefined){
let data21 = data.seconds;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err47 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.arrays !== undefined){
let data22 = data.arrays;
if((typeof data22 !== "string") && (data22 !== null)){
const err49 = {instancePath:instancePath+"/arrays",schemaPath:"#/properties/arrays/type",keyword:"type",params:{type: schema67.properties.arrays.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"title":"AnalysedLoss","description":"frozen: mean cross-entropy at adversarial samples made once at these weights. clean: at clean samples. gauss-newton: its Gauss–Newton matrix at frozen adversarial samples. reattacked: central differences of the gradient, with a fresh attack at either end.","enum":["frozen","clean","gauss-newton","reattacked"]};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "frozen") || (data === "clean")) || (data === "gauss-newton")) || (data === "reattacked"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"array","items":{"type":"number"}};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"description":"Null where a value is not finite or not yet known.","type":"array","items":{"type":["number","null"]}};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema72.items.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.loss === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.which === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "which"},message:"must have required property '"+"which"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.method === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tolerance === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.eigenvalues === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eigenvalues"},message:"must have required property '"+"eigenvalues"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.residuals === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "residuals"},message:"must have required property '"+"residuals"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.errors === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.converged === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "converged"},message:"must have required property '"+"converged"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.products === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.loss_value === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss_value"},message:"must have required property '"+"loss_value"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.normalised === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "normalised"},message:"must have required property '"+"normalised"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema66.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate208(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
if(!(validate214(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data.which !== undefined){
let data2 = data.which;
if(!(((data2 === "largest") || (data2 === "smallest")) || (data2 === "magnitude"))){
const err13 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/enum",keyword:"enum",params:{allowedValues: schema66.properties.which.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.method !== undefined){
let data3 = data.method;
if(!((data3 === "lanczos") || (data3 === "power-iteration"))){
const err14 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema66.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data4 = data.tolerance;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.basis !== undefined){
let data5 = data.basis;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.eigenvalues !== undefined){
if(!(validate216(data.eigenvalues, {instancePath:instancePath+"/eigenvalues",parentData:data,parentDataProperty:"eigenvalues",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.residuals !== undefined){
if(!(validate216(data.residuals, {instancePath:instancePath+"/residuals",parentData:data,parentDataProperty:"residuals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.errors !== undefined){
if(!(validate216(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.converged !== undefined){
if(typeof data.converged !== "boolean"){
const err17 = {instancePath:instancePath+"/converged",schemaPath:"#/properties/converged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.products !== undefined){
let data10 = data.products;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err18 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.loss_value !== undefined){
let data11 = data.loss_value;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err20 = {instancePath:instancePath+"/loss_value",schemaPath:"#/properties/loss_value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.normalised !== undefined){
if(!(validate220(data.normalised, {instancePath:instancePath+"/normalised",parentData:data,parentDataProperty:"normalised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"title":"DensityResult","type":"object","additionalProperties":false,"required":["about","loss","grid","density","standard_errors","sigma","starts","steps","products"],"properties":{"about":{"$ref":"#/$defs/about"},"loss":{"$ref":"#/$defs/loss"},"grid":{"$ref":"#/$defs/numbers"},"density":{"description":"Of eigenvalues, of integral 1.","$ref":"#/$defs/numbers"},"standard_errors":{"description":"Over starts.","$ref":"#/$defs/maybeNumbers"},"sigma":{"description":"Width of the Gaussians: the width of the spectrum divided by the steps.","type":"number"},"starts":{"type":"integer","minimum":1},"steps":{"type":"integer","minimum":1},"products":{"type":"integer","minimum":0}}};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.loss === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.grid === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grid"},message:"must have required property '"+"grid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.density === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "density"},message:"must have required property '"+"density"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.standard_errors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standard_errors"},message:"must have required property '"+"standard_errors"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sigma === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sigma"},message:"must have required property '"+"sigma"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.starts === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "starts"},message:"must have required property '"+"starts"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.steps === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.products === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema73.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate208(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
if(!(validate214(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data.grid !== undefined){
if(!(validate216(data.grid, {instancePath:instancePath+"/grid",parentData:data,parentDataProperty:"grid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.density !== undefined){
if(!(validate216(data.density, {instancePath:instancePath+"/density",parentData:data,parentDataProperty:"density",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.standard_errors !== undefined){
if(!(validate220(data.standard_errors, {instancePath:instancePath+"/standard_errors",parentData:data,parentDataProperty:"standard_errors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.sigma !== undefined){
let data5 = data.sigma;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/sigma",schemaPath:"#/properties/sigma/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.starts !== undefined){
let data6 = data.starts;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/starts",schemaPath:"#/properties/starts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/starts",schemaPath:"#/properties/starts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.steps !== undefined){
let data7 = data.steps;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.products !== undefined){
let data8 = data.products;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"title":"CurvatureResult","type":"object","additionalProperties":false,"required":["about","loss","hutchinson","hutchpp","frobenius_squared","effective_rank","products"],"properties":{"about":{"$ref":"#/$defs/about"},"loss":{"$ref":"#/$defs/loss"},"hutchinson":{"description":"Trace by Hutchinson's estimator.","$ref":"#/$defs/estimate"},"hutchpp":{"description":"Trace by Hutch++.","$ref":"#/$defs/estimate"},"frobenius_squared":{"description":"Σ λ², from the same products as hutchinson.","$ref":"#/$defs/estimate"},"effective_rank":{"description":"(Σ λ)² / Σ λ² from hutchinson and frobenius_squared: how many eigenvalues share the curvature.","type":["number","null"]},"products":{"type":"integer","minimum":0}}};
const schema75 = {"title":"Estimated","type":"object","additionalProperties":false,"required":["value","standard_error"],"properties":{"value":{"type":["number","null"]},"standard_error":{"type":["number","null"],"minimum":0}}};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.standard_error === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standard_error"},message:"must have required property '"+"standard_error"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "standard_error"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema75.properties.value.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.standard_error !== undefined){
let data1 = data.standard_error;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/standard_error",schemaPath:"#/properties/standard_error/type",keyword:"type",params:{type: schema75.properties.standard_error.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/standard_error",schemaPath:"#/properties/standard_error/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.loss === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hutchinson === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hutchinson"},message:"must have required property '"+"hutchinson"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.hutchpp === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hutchpp"},message:"must have required property '"+"hutchpp"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.frobenius_squared === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frobenius_squared"},message:"must have required property '"+"frobenius_squared"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.effective_rank === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_rank"},message:"must have required property '"+"effective_rank"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.products === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "about") || (key0 === "loss")) || (key0 === "hutchinson")) || (key0 === "hutchpp")) || (key0 === "frobenius_squared")) || (key0 === "effective_rank")) || (key0 === "products"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate208(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
if(!(validate214(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data.hutchinson !== undefined){
if(!(validate233(data.hutchinson, {instancePath:instancePath+"/hutchinson",parentData:data,parentDataProperty:"hutchinson",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.hutchpp !== undefined){
if(!(validate233(data.hutchpp, {instancePath:instancePath+"/hutchpp",parentData:data,parentDataProperty:"hutchpp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.frobenius_squared !== undefined){
if(!(validate233(data.frobenius_squared, {instancePath:instancePath+"/frobenius_squared",parentData:data,parentDataProperty:"frobenius_squared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.effective_rank !== undefined){
let data5 = data.effective_rank;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/effective_rank",schemaPath:"#/properties/effective_rank/type",keyword:"type",params:{type: schema74.properties.effective_rank.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.products !== undefined){
let data6 = data.products;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"title":"SliceResult","type":"object","additionalProperties":false,"required":["about","directions","adversarial","batchnorm","axes","points","complete","nodes","surfaces"],"properties":{"about":{"$ref":"#/$defs/about"},"directions":{"enum":["random","eigenvectors","trajectory","checkpoints"]},"adversarial":{"description":"fresh: attacked at every node. frozen: once at the centre. A number: once a block of so many nodes along each axis, at its first corner.","type":["string","integer"]},"batchnorm":{"enum":["running","batch","re-estimated"]},"axes":{"type":"array","items":{"$ref":"#/$defs/axis"}},"points":{"type":"array","items":{"$ref":"#/$defs/slicePoint"}},"complete":{"type":"boolean"},"nodes":{"description":"Of each node, the last axis running fastest: 0 not yet computed, 1 computed, 2 computed and not finite.","type":"array","items":{"enum":[0,1,2]}},"surfaces":{"description":"One for each split and budget, nodes in the order of `nodes`.","type":"array","items":{"$ref":"#/$defs/surface"}}}};
const schema77 = {"title":"SliceAxis","type":"object","additionalProperties":false,"required":["name","length","coordinates"],"properties":{"name":{"description":"What the direction is, e.g. `eigenvector 1 (λ = 8.37)`.","type":"string"},"length":{"description":"l2 norm of the direction: one unit of the axis.","type":"number"},"coordinates":{"$ref":"#/$defs/numbers"},"explained_variance":{"description":"trajectory: share of the variance of the checkpoints along this axis.","type":"number"}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "length"},message:"must have required property '"+"length"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.coordinates === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coordinates"},message:"must have required property '"+"coordinates"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "length")) || (key0 === "coordinates")) || (key0 === "explained_variance"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.length !== undefined){
let data1 = data.length;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.coordinates !== undefined){
if(!(validate216(data.coordinates, {instancePath:instancePath+"/coordinates",parentData:data,parentDataProperty:"coordinates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.explained_variance !== undefined){
let data3 = data.explained_variance;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/explained_variance",schemaPath:"#/properties/explained_variance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"title":"SlicePoint","description":"A checkpoint, projected onto the slice.","type":"object","additionalProperties":false,"required":["checkpoint","at","distance"],"properties":{"checkpoint":{"type":"string"},"at":{"$ref":"#/$defs/numbers"},"distance":{"description":"l2 distance from the slice.","type":"number"}}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.checkpoint === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkpoint"},message:"must have required property '"+"checkpoint"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.distance === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "distance"},message:"must have required property '"+"distance"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "checkpoint") || (key0 === "at")) || (key0 === "distance"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.checkpoint !== undefined){
if(typeof data.checkpoint !== "string"){
const err4 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate216(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.distance !== undefined){
let data2 = data.distance;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/distance",schemaPath:"#/properties/distance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"title":"SliceSurface","type":"object","additionalProperties":false,"required":["split","epsilon","loss","accuracy"],"properties":{"split":{"$ref":"#/$defs/split"},"epsilon":{"type":"number","minimum":0},"loss":{"$ref":"#/$defs/maybeNumbers"},"accuracy":{"$ref":"#/$defs/maybeNumbers"}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.split === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "split"},message:"must have required property '"+"split"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.epsilon === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.loss === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accuracy === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "split") || (key0 === "epsilon")) || (key0 === "loss")) || (key0 === "accuracy"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.split !== undefined){
if(!(validate210(data.split, {instancePath:instancePath+"/split",parentData:data,parentDataProperty:"split",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.epsilon !== undefined){
let data1 = data.epsilon;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.loss !== undefined){
if(!(validate220(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.accuracy !== undefined){
if(!(validate220(data.accuracy, {instancePath:instancePath+"/accuracy",parentData:data,parentDataProperty:"accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.directions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "directions"},message:"must have required property '"+"directions"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.adversarial === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adversarial"},message:"must have required property '"+"adversarial"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.batchnorm === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchnorm"},message:"must have required property '"+"batchnorm"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.axes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "axes"},message:"must have required property '"+"axes"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.points === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.complete === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.nodes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.surfaces === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "surfaces"},message:"must have required property '"+"surfaces"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema76.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate208(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.directions !== undefined){
let data1 = data.directions;
if(!((((data1 === "random") || (data1 === "eigenvectors")) || (data1 === "trajectory")) || (data1 === "checkpoints"))){
const err10 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/enum",keyword:"enum",params:{allowedValues: schema76.properties.directions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.adversarial !== undefined){
let data2 = data.adversarial;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
const err11 = {instancePath:instancePath+"/adversarial",schemaPath:"#/properties/adversarial/type",keyword:"type",params:{type: schema76.properties.adversarial.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.batchnorm !== undefined){
let data3 = data.batchnorm;
if(!(((data3 === "running") || (data3 === "batch")) || (data3 === "re-estimated"))){
const err12 = {instancePath:instancePath+"/batchnorm",schemaPath:"#/properties/batchnorm/enum",keyword:"enum",params:{allowedValues: schema76.properties.batchnorm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.axes !== undefined){
let data4 = data.axes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate240(data4[i0], {instancePath:instancePath+"/axes/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/axes",schemaPath:"#/properties/axes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.points !== undefined){
let data6 = data.points;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate243(data6[i1], {instancePath:instancePath+"/points/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.complete !== undefined){
if(typeof data.complete !== "boolean"){
const err15 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.nodes !== undefined){
let data9 = data.nodes;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(!(((data10 === 0) || (data10 === 1)) || (data10 === 2))){
const err16 = {instancePath:instancePath+"/nodes/" + i2,schemaPath:"#/properties/nodes/items/enum",keyword:"enum",params:{allowedValues: schema76.properties.nodes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.surfaces !== undefined){
let data11 = data.surfaces;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate246(data11[i3], {instancePath:instancePath+"/surfaces/" + i3,parentData:data11,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/surfaces",schemaPath:"#/properties/surfaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"title":"ScatterResult","type":"object","additionalProperties":false,"required":["about","curves","noise_floor","constants"],"properties":{"about":{"$ref":"#/$defs/about"},"curves":{"type":"array","items":{"$ref":"#/$defs/scatterCurve"}},"noise_floor":{"title":"ScatterNoise","description":"Mean cosines between attacks at θ from different random starts, and the cosine of their gradients.","type":"object","additionalProperties":false,"required":["repeats","perturbation_cosine","sign_cosine","gradient_cosine"],"properties":{"repeats":{"type":"integer","minimum":1},"perturbation_cosine":{"$ref":"#/$defs/estimate"},"sign_cosine":{"$ref":"#/$defs/estimate"},"gradient_cosine":{"$ref":"#/$defs/estimate"}}},"constants":{"title":"LipschitzConstants","description":"Largest ratios seen along the curves: lower bounds of the paper's constants near θ.","type":"object","additionalProperties":false,"required":["theta","theta_theta","theta_x"],"properties":{"theta":{"description":"L_θ: change of L_ε by distance.","type":["number","null"]},"theta_theta":{"description":"L_θθ: change of the gradient at frozen samples by distance.","type":["number","null"]},"theta_x":{"description":"L_θx: change of the mean gradient by the mean l∞ (or the attack's own) distance of the samples.","type":["number","null"]}}}}};
const schema81 = {"title":"ScatterCurve","description":"Everything along one direction v; lists have an entry for each amplitude a.","type":"object","additionalProperties":false,"required":["direction","amplitudes","loss","accuracy","perturbation_cosine","sign_cosine","gradient_cosine","gradient_difference","smooth_part","jump_part","bound"],"properties":{"direction":{"type":"string"},"amplitudes":{"$ref":"#/$defs/numbers"},"loss":{"description":"L_ε(θ + a·v), attacked there.","$ref":"#/$defs/maybeNumbers"},"accuracy":{"$ref":"#/$defs/maybeNumbers"},"perturbation_cosine":{"description":"Mean cosine of each sample's perturbations at θ and at θ + a·v.","$ref":"#/$defs/maybeNumbers"},"sign_cosine":{"description":"The same of their signs.","$ref":"#/$defs/maybeNumbers"},"gradient_cosine":{"description":"Cosine of ∇L_ε at θ and at θ + a·v.","$ref":"#/$defs/maybeNumbers"},"gradient_difference":{"description":"‖∇L_ε(θ + a·v) − ∇L_ε(θ)‖","$ref":"#/$defs/maybeNumbers"},"smooth_part":{"description":"The same at samples frozen at θ: what smoothness in θ explains.","$ref":"#/$defs/maybeNumbers"},"jump_part":{"description":"At θ + a·v, between its own adversarial samples and those of θ.","$ref":"#/$defs/maybeNumbers"},"bound":{"description":"L_θθ·|a| + 2ε·L_θx with the constants measured.","$ref":"#/$defs/maybeNumbers"}}};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.direction === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amplitudes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amplitudes"},message:"must have required property '"+"amplitudes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.loss === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accuracy === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.perturbation_cosine === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "perturbation_cosine"},message:"must have required property '"+"perturbation_cosine"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sign_cosine === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sign_cosine"},message:"must have required property '"+"sign_cosine"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.gradient_cosine === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gradient_cosine"},message:"must have required property '"+"gradient_cosine"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.gradient_difference === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gradient_difference"},message:"must have required property '"+"gradient_difference"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.smooth_part === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smooth_part"},message:"must have required property '"+"smooth_part"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.jump_part === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jump_part"},message:"must have required property '"+"jump_part"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.bound === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bound"},message:"must have required property '"+"bound"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema81.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.direction !== undefined){
if(typeof data.direction !== "string"){
const err12 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.amplitudes !== undefined){
if(!(validate216(data.amplitudes, {instancePath:instancePath+"/amplitudes",parentData:data,parentDataProperty:"amplitudes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
if(!(validate220(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.accuracy !== undefined){
if(!(validate220(data.accuracy, {instancePath:instancePath+"/accuracy",parentData:data,parentDataProperty:"accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.perturbation_cosine !== undefined){
if(!(validate220(data.perturbation_cosine, {instancePath:instancePath+"/perturbation_cosine",parentData:data,parentDataProperty:"perturbation_cosine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.sign_cosine !== undefined){
if(!(validate220(data.sign_cosine, {instancePath:instancePath+"/sign_cosine",parentData:data,parentDataProperty:"sign_cosine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.gradient_cosine !== undefined){
if(!(validate220(data.gradient_cosine, {instancePath:instancePath+"/gradient_cosine",parentData:data,parentDataProperty:"gradient_cosine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.gradient_difference !== undefined){
if(!(validate220(data.gradient_difference, {instancePath:instancePath+"/gradient_difference",parentData:data,parentDataProperty:"gradient_difference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.smooth_part !== undefined){
if(!(validate220(data.smooth_part, {instancePath:instancePath+"/smooth_part",parentData:data,parentDataProperty:"smooth_part",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.jump_part !== undefined){
if(!(validate220(data.jump_part, {instancePath:instancePath+"/jump_part",parentData:data,parentDataProperty:"jump_part",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.bound !== undefined){
if(!(validate220(data.bound, {instancePath:instancePath+"/bound",parentData:data,parentDataProperty:"bound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.curves === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "curves"},message:"must have required property '"+"curves"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.noise_floor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noise_floor"},message:"must have required property '"+"noise_floor"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.constants === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "constants"},message:"must have required property '"+"constants"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "about") || (key0 === "curves")) || (key0 === "noise_floor")) || (key0 === "constants"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate208(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.curves !== undefined){
let data1 = data.curves;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate254(data1[i0], {instancePath:instancePath+"/curves/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.noise_floor !== undefined){
let data3 = data.noise_floor;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.repeats === undefined){
const err6 = {instancePath:instancePath+"/noise_floor",schemaPath:"#/properties/noise_floor/required",keyword:"required",params:{missingProperty: "repeats"},message:"must have required property '"+"repeats"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.perturbation_cosine === undefined){
const err7 = {instancePath:instancePath+"/noise_floor",schemaPath:"#/properties/noise_floor/required",keyword:"required",params:{missingProperty: "perturbation_cosine"},message:"must have required property '"+"perturbation_cosine"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.sign_cosine === undefined){
const err8 = {instancePath:instancePath+"/noise_floor",schemaPath:"#/properties/noise_floor/required",keyword:"required",params:{missingProperty: "sign_cosine"},message:"must have required property '"+"sign_cosine"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.gradient_cosine === undefined){
const err9 = {instancePath:instancePath+"/noise_floor",schemaPath:"#/properties/noise_floor/required",keyword:"required",params:{missingProperty: "gradient_cosine"},message:"must have required property '"+"gradient_cosine"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "repeats") || (key1 === "perturbation_cosine")) || (key1 === "sign_cosine")) || (key1 === "gradient_cosine"))){
const err10 = {instancePath:instancePath+"/noise_floor",schemaPath:"#/properties/noise_floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.repeats !== undefined){
let data4 = data3.repeats;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/noise_floor/repeats",schemaPath:"#/properties/noise_floor/properties/repeats/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/noise_floor/repeats",schemaPath:"#/properties/noise_floor/properties/repeats/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data3.perturbation_cosine !== undefined){
if(!(validate233(data3.perturbation_cosine, {instancePath:instancePath+"/noise_floor/perturbation_cosine",parentData:data3,parentDataProperty:"perturbation_cosine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data3.sign_cosine !== undefined){
if(!(validate233(data3.sign_cosine, {instancePath:instancePath+"/noise_floor/sign_cosine",parentData:data3,parentDataProperty:"sign_cosine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data3.gradient_cosine !== undefined){
if(!(validate233(data3.gradient_cosine, {instancePath:instancePath+"/noise_floor/gradient_cosine",parentData:data3,parentDataProperty:"gradient_cosine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/noise_floor",schemaPath:"#/properties/noise_floor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.constants !== undefined){
let data8 = data.constants;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.theta === undefined){
const err14 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/required",keyword:"required",params:{missingProperty: "theta"},message:"must have required property '"+"theta"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.theta_theta === undefined){
const err15 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/required",keyword:"required",params:{missingProperty: "theta_theta"},message:"must have required property '"+"theta_theta"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.theta_x === undefined){
const err16 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/required",keyword:"required",params:{missingProperty: "theta_x"},message:"must have required property '"+"theta_x"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "theta") || (key2 === "theta_theta")) || (key2 === "theta_x"))){
const err17 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.theta !== undefined){
let data9 = data8.theta;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err18 = {instancePath:instancePath+"/constants/theta",schemaPath:"#/properties/constants/properties/theta/type",keyword:"type",params:{type: schema80.properties.constants.properties.theta.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.theta_theta !== undefined){
let data10 = data8.theta_theta;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err19 = {instancePath:instancePath+"/constants/theta_theta",schemaPath:"#/properties/constants/properties/theta_theta/type",keyword:"type",params:{type: schema80.properties.constants.properties.theta_theta.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.theta_x !== undefined){
let data11 = data8.theta_x;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err20 = {instancePath:instancePath+"/constants/theta_x",schemaPath:"#/properties/constants/properties/theta_x/type",keyword:"type",params:{type: schema80.properties.constants.properties.theta_x.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"title":"GradientResult","type":"object","additionalProperties":false,"required":["about","loss","loss_value","norm","layers","batch_norms","noise_scale"],"properties":{"about":{"$ref":"#/$defs/about"},"loss":{"enum":["frozen","clean"]},"loss_value":{"type":"number"},"norm":{"description":"Of the gradient over all samples.","type":"number"},"layers":{"description":"Norm by tensor.","type":"object","additionalProperties":{"type":"number"}},"batch_norms":{"description":"Norms of the gradients of full batches.","$ref":"#/$defs/numbers"},"noise_scale":{"title":"GradientNoiseScale","description":"tr Σ / ‖G‖² (McCandlish et al. 2018), by unbiased estimates of both from batches and the whole.","type":"object","additionalProperties":false,"required":["value","trace_covariance","squared_norm"],"properties":{"value":{"type":["number","null"]},"trace_covariance":{"description":"tr Σ of the gradient of single samples.","type":["number","null"]},"squared_norm":{"description":"‖G‖² without the noise; may be negative by chance.","type":["number","null"]}}}}};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.loss === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.loss_value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss_value"},message:"must have required property '"+"loss_value"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.norm === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "norm"},message:"must have required property '"+"norm"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.layers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"},message:"must have required property '"+"layers"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.batch_norms === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch_norms"},message:"must have required property '"+"batch_norms"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.noise_scale === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noise_scale"},message:"must have required property '"+"noise_scale"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "about") || (key0 === "loss")) || (key0 === "loss_value")) || (key0 === "norm")) || (key0 === "layers")) || (key0 === "batch_norms")) || (key0 === "noise_scale"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate208(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
let data1 = data.loss;
if(!((data1 === "frozen") || (data1 === "clean"))){
const err8 = {instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/enum",keyword:"enum",params:{allowedValues: schema82.properties.loss.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.loss_value !== undefined){
let data2 = data.loss_value;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/loss_value",schemaPath:"#/properties/loss_value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.norm !== undefined){
let data3 = data.norm;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.layers !== undefined){
let data4 = data.layers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/layers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layers/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.batch_norms !== undefined){
if(!(validate216(data.batch_norms, {instancePath:instancePath+"/batch_norms",parentData:data,parentDataProperty:"batch_norms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.noise_scale !== undefined){
let data7 = data.noise_scale;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.value === undefined){
const err13 = {instancePath:instancePath+"/noise_scale",schemaPath:"#/properties/noise_scale/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.trace_covariance === undefined){
const err14 = {instancePath:instancePath+"/noise_scale",schemaPath:"#/properties/noise_scale/required",keyword:"required",params:{missingProperty: "trace_covariance"},message:"must have required property '"+"trace_covariance"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.squared_norm === undefined){
const err15 = {instancePath:instancePath+"/noise_scale",schemaPath:"#/properties/noise_scale/required",keyword:"required",params:{missingProperty: "squared_norm"},message:"must have required property '"+"squared_norm"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "value") || (key2 === "trace_covariance")) || (key2 === "squared_norm"))){
const err16 = {instancePath:instancePath+"/noise_scale",schemaPath:"#/properties/noise_scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.value !== undefined){
let data8 = data7.value;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err17 = {instancePath:instancePath+"/noise_scale/value",schemaPath:"#/properties/noise_scale/properties/value/type",keyword:"type",params:{type: schema82.properties.noise_scale.properties.value.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.trace_covariance !== undefined){
let data9 = data7.trace_covariance;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err18 = {instancePath:instancePath+"/noise_scale/trace_covariance",schemaPath:"#/properties/noise_scale/properties/trace_covariance/type",keyword:"type",params:{type: schema82.properties.noise_scale.properties.trace_covariance.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.squared_norm !== undefined){
let data10 = data7.squared_norm;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err19 = {instancePath:instancePath+"/noise_scale/squared_norm",schemaPath:"#/properties/noise_scale/properties/squared_norm/type",keyword:"type",params:{type: schema82.properties.noise_scale.properties.squared_norm.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/noise_scale",schemaPath:"#/properties/noise_scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"title":"SharpnessResult","description":"Each value is a rise of the loss over loss_value.","type":"object","additionalProperties":false,"required":["about","loss","loss_value","sam","adaptive","average","box"],"properties":{"about":{"$ref":"#/$defs/about"},"loss":{"enum":["frozen","clean"]},"loss_value":{"type":"number"},"sam":{"$ref":"#/$defs/worstCase"},"adaptive":{"$ref":"#/$defs/worstCase"},"average":{"title":"AverageCase","description":"Mean rise for Gaussian perturbations of standard deviation rho·|w|.","type":"object","additionalProperties":false,"required":["rho","draws","rise"],"properties":{"rho":{"type":"number"},"draws":{"type":"integer"},"rise":{"$ref":"#/$defs/estimate"}}},"box":{"title":"BoxSharpness","description":"ε-sharpness (Keskar et al. 2017): 100·rise/(1 + loss) where each weight moves by at most box·(|w| + 1).","type":"object","additionalProperties":false,"required":["box","rise","sharpness"],"properties":{"box":{"type":"number"},"rise":{"type":["number","null"]},"sharpness":{"type":["number","null"]}}}}};
const schema84 = {"title":"WorstCase","type":"object","additionalProperties":false,"required":["rho","one_step","rise","steps"],"properties":{"rho":{"type":"number"},"one_step":{"description":"Rise after the one normalised step that the training method takes.","type":["number","null"]},"rise":{"description":"Largest rise found by projected gradient ascent.","type":["number","null"]},"steps":{"type":"integer"}}};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rho === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rho"},message:"must have required property '"+"rho"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.one_step === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "one_step"},message:"must have required property '"+"one_step"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rise === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rise"},message:"must have required property '"+"rise"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.steps === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "rho") || (key0 === "one_step")) || (key0 === "rise")) || (key0 === "steps"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rho !== undefined){
let data0 = data.rho;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/rho",schemaPath:"#/properties/rho/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.one_step !== undefined){
let data1 = data.one_step;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err6 = {instancePath:instancePath+"/one_step",schemaPath:"#/properties/one_step/type",keyword:"type",params:{type: schema84.properties.one_step.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rise !== undefined){
let data2 = data.rise;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/rise",schemaPath:"#/properties/rise/type",keyword:"type",params:{type: schema84.properties.rise.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.steps !== undefined){
let data3 = data.steps;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.loss === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.loss_value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss_value"},message:"must have required property '"+"loss_value"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sam === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sam"},message:"must have required property '"+"sam"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.adaptive === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adaptive"},message:"must have required property '"+"adaptive"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.average === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "average"},message:"must have required property '"+"average"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.box === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "box"},message:"must have required property '"+"box"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "about") || (key0 === "loss")) || (key0 === "loss_value")) || (key0 === "sam")) || (key0 === "adaptive")) || (key0 === "average")) || (key0 === "box"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate208(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
let data1 = data.loss;
if(!((data1 === "frozen") || (data1 === "clean"))){
const err8 = {instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/enum",keyword:"enum",params:{allowedValues: schema83.properties.loss.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.loss_value !== undefined){
let data2 = data.loss_value;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/loss_value",schemaPath:"#/properties/loss_value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sam !== undefined){
if(!(validate276(data.sam, {instancePath:instancePath+"/sam",parentData:data,parentDataProperty:"sam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data.adaptive !== undefined){
if(!(validate276(data.adaptive, {instancePath:instancePath+"/adaptive",parentData:data,parentDataProperty:"adaptive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data.average !== undefined){
let data5 = data.average;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.rho === undefined){
const err10 = {instancePath:instancePath+"/average",schemaPath:"#/properties/average/required",keyword:"required",params:{missingProperty: "rho"},message:"must have required property '"+"rho"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.draws === undefined){
const err11 = {instancePath:instancePath+"/average",schemaPath:"#/properties/average/required",keyword:"required",params:{missingProperty: "draws"},message:"must have required property '"+"draws"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.rise === undefined){
const err12 = {instancePath:instancePath+"/average",schemaPath:"#/properties/average/required",keyword:"required",params:{missingProperty: "rise"},message:"must have required property '"+"rise"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "rho") || (key1 === "draws")) || (key1 === "rise"))){
const err13 = {instancePath:instancePath+"/average",schemaPath:"#/properties/average/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.rho !== undefined){
let data6 = data5.rho;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/average/rho",schemaPath:"#/properties/average/properties/rho/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.draws !== undefined){
let data7 = data5.draws;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/average/draws",schemaPath:"#/properties/average/properties/draws/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.rise !== undefined){
if(!(validate233(data5.rise, {instancePath:instancePath+"/average/rise",parentData:data5,parentDataProperty:"rise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/average",schemaPath:"#/properties/average/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.box !== undefined){
let data9 = data.box;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.box === undefined){
const err17 = {instancePath:instancePath+"/box",schemaPath:"#/properties/box/required",keyword:"required",params:{missingProperty: "box"},message:"must have required property '"+"box"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.rise === undefined){
const err18 = {instancePath:instancePath+"/box",schemaPath:"#/properties/box/required",keyword:"required",params:{missingProperty: "rise"},message:"must have required property '"+"rise"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.sharpness === undefined){
const err19 = {instancePath:instancePath+"/box",schemaPath:"#/properties/box/required",keyword:"required",params:{missingProperty: "sharpness"},message:"must have required property '"+"sharpness"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data9){
if(!(((key2 === "box") || (key2 === "rise")) || (key2 === "sharpness"))){
const err20 = {instancePath:instancePath+"/box",schemaPath:"#/properties/box/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.box !== undefined){
let data10 = data9.box;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/box/box",schemaPath:"#/properties/box/properties/box/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.rise !== undefined){
let data11 = data9.rise;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err22 = {instancePath:instancePath+"/box/rise",schemaPath:"#/properties/box/properties/rise/type",keyword:"type",params:{type: schema83.properties.box.properties.rise.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.sharpness !== undefined){
let data12 = data9.sharpness;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err23 = {instancePath:instancePath+"/box/sharpness",schemaPath:"#/properties/box/properties/sharpness/type",keyword:"type",params:{type: schema83.properties.box.properties.sharpness.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/box",schemaPath:"#/properties/box/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"title":"ConnectivityResult","type":"object","additionalProperties":false,"required":["about","to","curve","bends","t","distance","length","measures","training_loss"],"properties":{"about":{"$ref":"#/$defs/about"},"to":{"type":"string"},"curve":{"enum":["bezier","polygonal","linear"]},"matching":{"$ref":"#/$defs/unitMatching"},"bends":{"type":"integer","minimum":0},"t":{"$ref":"#/$defs/numbers"},"distance":{"description":"l2 distance of the ends.","type":"number"},"length":{"description":"Of the curve, from the points measured.","type":"number"},"measures":{"type":"array","items":{"$ref":"#/$defs/curveMeasure"}},"training_loss":{"description":"Mean over each epoch of training the curve.","$ref":"#/$defs/maybeNumbers"}}};
const schema86 = {"title":"UnitMatching","description":"Units of hidden layers at the other end that changed places first, which leaves the function as it is.","type":"object","additionalProperties":false,"required":["moved","distance_before"],"properties":{"moved":{"description":"How many units.","type":"integer","minimum":0},"distance_before":{"description":"l2 distance of the ends without it.","type":"number"}}};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.moved === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moved"},message:"must have required property '"+"moved"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.distance_before === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "distance_before"},message:"must have required property '"+"distance_before"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "moved") || (key0 === "distance_before"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.moved !== undefined){
let data0 = data.moved;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.distance_before !== undefined){
let data1 = data.distance_before;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/distance_before",schemaPath:"#/properties/distance_before/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"title":"CurveMeasure","description":"Along the curve, for each t.","type":"object","additionalProperties":false,"required":["split","epsilon","loss","accuracy","barrier"],"properties":{"split":{"$ref":"#/$defs/split"},"epsilon":{"type":"number"},"loss":{"$ref":"#/$defs/maybeNumbers"},"accuracy":{"$ref":"#/$defs/maybeNumbers"},"barrier":{"description":"Largest loss above the straight line between the losses of the ends.","type":["number","null"]}}};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.split === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "split"},message:"must have required property '"+"split"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.epsilon === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.loss === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accuracy === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.barrier === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "barrier"},message:"must have required property '"+"barrier"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "split") || (key0 === "epsilon")) || (key0 === "loss")) || (key0 === "accuracy")) || (key0 === "barrier"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.split !== undefined){
if(!(validate210(data.split, {instancePath:instancePath+"/split",parentData:data,parentDataProperty:"split",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.epsilon !== undefined){
let data1 = data.epsilon;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.loss !== undefined){
if(!(validate220(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.accuracy !== undefined){
if(!(validate220(data.accuracy, {instancePath:instancePath+"/accuracy",parentData:data,parentDataProperty:"accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.barrier !== undefined){
let data4 = data.barrier;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/barrier",schemaPath:"#/properties/barrier/type",keyword:"type",params:{type: schema87.properties.barrier.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.curve === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "curve"},message:"must have required property '"+"curve"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.bends === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bends"},message:"must have required property '"+"bends"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.t === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "t"},message:"must have required property '"+"t"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.distance === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "distance"},message:"must have required property '"+"distance"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.length === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "length"},message:"must have required property '"+"length"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.measures === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.training_loss === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "training_loss"},message:"must have required property '"+"training_loss"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema85.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate208(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.curve !== undefined){
let data2 = data.curve;
if(!(((data2 === "bezier") || (data2 === "polygonal")) || (data2 === "linear"))){
const err11 = {instancePath:instancePath+"/curve",schemaPath:"#/properties/curve/enum",keyword:"enum",params:{allowedValues: schema85.properties.curve.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.matching !== undefined){
if(!(validate283(data.matching, {instancePath:instancePath+"/matching",parentData:data,parentDataProperty:"matching",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.bends !== undefined){
let data4 = data.bends;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/bends",schemaPath:"#/properties/bends/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/bends",schemaPath:"#/properties/bends/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.t !== undefined){
if(!(validate216(data.t, {instancePath:instancePath+"/t",parentData:data,parentDataProperty:"t",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.distance !== undefined){
let data6 = data.distance;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/distance",schemaPath:"#/properties/distance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.length !== undefined){
let data7 = data.length;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.measures !== undefined){
let data8 = data.measures;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate286(data8[i0], {instancePath:instancePath+"/measures/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.training_loss !== undefined){
if(!(validate220(data.training_loss, {instancePath:instancePath+"/training_loss",parentData:data,parentDataProperty:"training_loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"title":"LinearResult","type":"object","additionalProperties":false,"required":["about","thresholds","weights"],"properties":{"about":{"$ref":"#/$defs/about"},"thresholds":{"type":"array","items":{"$ref":"#/$defs/linearThreshold"}},"weights":{"title":"LinearWeights","description":"Of the checkpoint, where the model is linear; else null.","anyOf":[{"type":"object","additionalProperties":false,"required":["norm","accuracy","version_space","trivial_from","radii"],"properties":{"norm":{"description":"Of the run's attack.","enum":["linf","l2","l1"]},"accuracy":{"description":"On clean samples.","type":"number"},"version_space":{"description":"The weights lie in V_ε (every sample robustly right) up to this ε; null where a sample is wrong.","type":["number","null"]},"trivial_from":{"description":"The weights lie in T_ε (no multiple of them beats W = 0) from this ε on.","type":"number"},"radii":{"description":"Deciles 0, 10, …, 100 % of the samples' robust radii, negative where wrong; robust accuracy at ε is the share above ε.","$ref":"#/$defs/numbers"}}},{"type":"null"}]}}};
const schema89 = {"title":"LinearThreshold","description":"ε̄ at and above which W = 0 minimises the adversarial loss of softmax regression.","type":"object","additionalProperties":false,"required":["norm","with_bias","without_bias"],"properties":{"norm":{"enum":["linf","l2","l1"]},"with_bias":{"description":"Null where it is not known: l1 and more than two classes.","type":["number","null"]},"without_bias":{"type":["number","null"]}}};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.norm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "norm"},message:"must have required property '"+"norm"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.with_bias === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "with_bias"},message:"must have required property '"+"with_bias"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.without_bias === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "without_bias"},message:"must have required property '"+"without_bias"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "norm") || (key0 === "with_bias")) || (key0 === "without_bias"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.norm !== undefined){
let data0 = data.norm;
if(!(((data0 === "linf") || (data0 === "l2")) || (data0 === "l1"))){
const err4 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/enum",keyword:"enum",params:{allowedValues: schema89.properties.norm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.with_bias !== undefined){
let data1 = data.with_bias;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/with_bias",schemaPath:"#/properties/with_bias/type",keyword:"type",params:{type: schema89.properties.with_bias.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.without_bias !== undefined){
let data2 = data.without_bias;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/without_bias",schemaPath:"#/properties/without_bias/type",keyword:"type",params:{type: schema89.properties.without_bias.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.thresholds === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thresholds"},message:"must have required property '"+"thresholds"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.weights === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "about") || (key0 === "thresholds")) || (key0 === "weights"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate208(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.thresholds !== undefined){
let data1 = data.thresholds;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate295(data1[i0], {instancePath:instancePath+"/thresholds/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.weights !== undefined){
let data3 = data.weights;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.norm === undefined){
const err5 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/anyOf/0/required",keyword:"required",params:{missingProperty: "norm"},message:"must have required property '"+"norm"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.accuracy === undefined){
const err6 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/anyOf/0/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.version_space === undefined){
const err7 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/anyOf/0/required",keyword:"required",params:{missingProperty: "version_space"},message:"must have required property '"+"version_space"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.trivial_from === undefined){
const err8 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/anyOf/0/required",keyword:"required",params:{missingProperty: "trivial_from"},message:"must have required property '"+"trivial_from"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.radii === undefined){
const err9 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/anyOf/0/required",keyword:"required",params:{missingProperty: "radii"},message:"must have required property '"+"radii"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "norm") || (key1 === "accuracy")) || (key1 === "version_space")) || (key1 === "trivial_from")) || (key1 === "radii"))){
const err10 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.norm !== undefined){
let data4 = data3.norm;
if(!(((data4 === "linf") || (data4 === "l2")) || (data4 === "l1"))){
const err11 = {instancePath:instancePath+"/weights/norm",schemaPath:"#/properties/weights/anyOf/0/properties/norm/enum",keyword:"enum",params:{allowedValues: schema88.properties.weights.anyOf[0].properties.norm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.accuracy !== undefined){
let data5 = data3.accuracy;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/weights/accuracy",schemaPath:"#/properties/weights/anyOf/0/properties/accuracy/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.version_space !== undefined){
let data6 = data3.version_space;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/weights/version_space",schemaPath:"#/properties/weights/anyOf/0/properties/version_space/type",keyword:"type",params:{type: schema88.properties.weights.anyOf[0].properties.version_space.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.trivial_from !== undefined){
let data7 = data3.trivial_from;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/weights/trivial_from",schemaPath:"#/properties/weights/anyOf/0/properties/trivial_from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.radii !== undefined){
if(!(validate216(data3.radii, {instancePath:instancePath+"/weights/radii",parentData:data3,parentDataProperty:"radii",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
const _errs19 = errors;
if(data3 !== null){
const err16 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err17 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="landscape-output.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema65.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.hessian !== undefined){
if(!(validate207(data.hessian, {instancePath:instancePath+"/hessian",parentData:data,parentDataProperty:"hessian",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.density !== undefined){
if(!(validate223(data.density, {instancePath:instancePath+"/density",parentData:data,parentDataProperty:"density",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.curvature !== undefined){
if(!(validate230(data.curvature, {instancePath:instancePath+"/curvature",parentData:data,parentDataProperty:"curvature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.slice !== undefined){
if(!(validate238(data.slice, {instancePath:instancePath+"/slice",parentData:data,parentDataProperty:"slice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.scatter !== undefined){
if(!(validate252(data.scatter, {instancePath:instancePath+"/scatter",parentData:data,parentDataProperty:"scatter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.gradient !== undefined){
if(!(validate270(data.gradient, {instancePath:instancePath+"/gradient",parentData:data,parentDataProperty:"gradient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if(data.sharpness !== undefined){
if(!(validate274(data.sharpness, {instancePath:instancePath+"/sharpness",parentData:data,parentDataProperty:"sharpness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data.connectivity !== undefined){
if(!(validate281(data.connectivity, {instancePath:instancePath+"/connectivity",parentData:data,parentDataProperty:"connectivity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.linear !== undefined){
if(!(validate293(data.linear, {instancePath:instancePath+"/linear",parentData:data,parentDataProperty:"linear",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const RunManifest = validate118;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"manifest.schema.json","title":"RunManifest","description":"manifest.json of a run folder: what is needed to repeat the run.","type":"object","additionalProperties":false,"required":["format_version","name","run","created","command","spec","versions","device","seeds","lowerings","data","git"],"properties":{"format_version":{"description":"Version of the run folder's layout; a reader refuses one newer than its own.","type":"integer","minimum":1},"name":{"type":"string"},"run":{"description":"Name of the run folder.","type":"string"},"created":{"$ref":"event.schema.json#/$defs/time"},"command":{"description":"The command line, one word an item.","type":"array","items":{"type":"string"}},"spec":{"title":"SpecReference","type":"object","additionalProperties":false,"required":["file","sha256","overrides"],"properties":{"file":{"type":"string"},"sha256":{"$ref":"#/$defs/sha256"},"overrides":{"description":"Assignments of --set.","type":"array","items":{"type":"string"}}}},"point":{"title":"PointReference","description":"Which point of the spec's sweep this run is; absent without a sweep.","type":"object","additionalProperties":false,"required":["name","index","count","values"],"properties":{"name":{"description":"Short and unique within the sweep.","type":"string"},"index":{"description":"From 0, as in --point.","type":"integer","minimum":0},"count":{"description":"How many points the sweep has.","type":"integer","minimum":1},"values":{"description":"Values as written, by path.","type":"object","additionalProperties":{}}}},"versions":{"$ref":"#/$defs/versions"},"device":{"$ref":"#/$defs/device"},"precision":{"description":"In what the attack and the training step compute; evaluation and analyses are float32. Absent from older runs, which are float32.","enum":["float32","mixed-float16"]},"seeds":{"description":"Seed by purpose.","type":"object","additionalProperties":{"type":"integer"}},"lowerings":{"$ref":"#/$defs/lowerings"},"moves":{"description":"Each resumption on another device than before, or with another number of samples at once, in order: from the last on, that is how the run computes.","type":"array","items":{"title":"DeviceMove","type":"object","additionalProperties":false,"required":["time","step","versions","device","lowerings"],"properties":{"time":{"$ref":"event.schema.json#/$defs/time"},"step":{"description":"Updates before it.","$ref":"event.schema.json#/$defs/step"},"micro_batch_size":{"description":"The most samples computed at once; without it as many as resolved.json says.","type":"integer","minimum":1},"versions":{"$ref":"#/$defs/versions"},"device":{"$ref":"#/$defs/device"},"lowerings":{"$ref":"#/$defs/lowerings"}}}},"data":{"title":"DataDescription","type":"object","additionalProperties":false,"required":["dataset","files","counts"],"properties":{"dataset":{"type":"string"},"files":{"type":"array","items":{"title":"DataFile","type":"object","additionalProperties":false,"required":["path","sha256","bytes"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/$defs/sha256"},"bytes":{"type":"integer","minimum":0}}}},"counts":{"title":"SplitCounts","description":"Samples used of each split.","type":"object","additionalProperties":false,"required":["train","validation","test"],"properties":{"train":{"type":"integer","minimum":0},"validation":{"type":"integer","minimum":0},"test":{"type":"integer","minimum":0}}}}},"git":{"description":"State of the repository the spec lies in, if any.","anyOf":[{"title":"GitState","type":"object","additionalProperties":false,"required":["commit","dirty"],"properties":{"commit":{"type":"string"},"dirty":{"type":"boolean"}}},{"type":"null"}]}},"$defs":{"versions":{"description":"Version by name: advexp, node, onnxruntime, …","type":"object","additionalProperties":{"type":"string"}},"device":{"title":"DeviceDescription","type":"object","additionalProperties":false,"required":["executor","provider","threads","platform","name","cores","memory_bytes"],"properties":{"executor":{"type":"string"},"provider":{"description":"Execution provider, e.g. cpu.","type":"string"},"adapter":{"description":"The device of the provider and its driver, where that is not the processor.","type":"string"},"index":{"description":"Which of several devices; 0 without.","type":"integer","minimum":0},"tf32":{"description":"CUDA only: whether products of float32 numbers may be computed in TF32, with 11 bits. NVIDIA_TF32_OVERRIDE=0, which advexp sets unless it is set already, forbids it.","type":"boolean"},"choice":{"description":"Why this device, where it was to be chosen.","type":"string"},"threads":{"type":"integer","minimum":1},"platform":{"description":"e.g. linux-x64.","type":"string"},"name":{"description":"Processor or accelerator.","type":"string"},"cores":{"type":"integer","minimum":1},"memory_bytes":{"type":"number","minimum":0}}},"lowerings":{"description":"Chosen lowering by operation and shape; numerical results can depend on it.","type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"description":"Version by name: advexp, node, onnxruntime, …","type":"object","additionalProperties":{"type":"string"}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(typeof data[key0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"DeviceDescription","type":"object","additionalProperties":false,"required":["executor","provider","threads","platform","name","cores","memory_bytes"],"properties":{"executor":{"type":"string"},"provider":{"description":"Execution provider, e.g. cpu.","type":"string"},"adapter":{"description":"The device of the provider and its driver, where that is not the processor.","type":"string"},"index":{"description":"Which of several devices; 0 without.","type":"integer","minimum":0},"tf32":{"description":"CUDA only: whether products of float32 numbers may be computed in TF32, with 11 bits. NVIDIA_TF32_OVERRIDE=0, which advexp sets unless it is set already, forbids it.","type":"boolean"},"choice":{"description":"Why this device, where it was to be chosen.","type":"string"},"threads":{"type":"integer","minimum":1},"platform":{"description":"e.g. linux-x64.","type":"string"},"name":{"description":"Processor or accelerator.","type":"string"},"cores":{"type":"integer","minimum":1},"memory_bytes":{"type":"number","minimum":0}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.executor === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executor"},message:"must have required property '"+"executor"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provider === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.threads === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threads"},message:"must have required property '"+"threads"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.platform === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cores === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cores"},message:"must have required property '"+"cores"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.memory_bytes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memory_bytes"},message:"must have required property '"+"memory_bytes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.executor !== undefined){
if(typeof data.executor !== "string"){
const err8 = {instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.provider !== undefined){
if(typeof data.provider !== "string"){
const err9 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.adapter !== undefined){
if(typeof data.adapter !== "string"){
const err10 = {instancePath:instancePath+"/adapter",schemaPath:"#/properties/adapter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.tf32 !== undefined){
if(typeof data.tf32 !== "boolean"){
const err13 = {instancePath:instancePath+"/tf32",schemaPath:"#/properties/tf32/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.choice !== undefined){
if(typeof data.choice !== "string"){
const err14 = {instancePath:instancePath+"/choice",schemaPath:"#/properties/choice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.threads !== undefined){
let data6 = data.threads;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/threads",schemaPath:"#/properties/threads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/threads",schemaPath:"#/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.platform !== undefined){
if(typeof data.platform !== "string"){
const err17 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cores !== undefined){
let data9 = data.cores;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/cores",schemaPath:"#/properties/cores/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/cores",schemaPath:"#/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.memory_bytes !== undefined){
let data10 = data.memory_bytes;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/memory_bytes",schemaPath:"#/properties/memory_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/memory_bytes",schemaPath:"#/properties/memory_bytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"Chosen lowering by operation and shape; numerical results can depend on it.","type":"object","additionalProperties":{"type":["string","number","boolean","null"]}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema42.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format_version"},message:"must have required property '"+"format_version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.run === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.created === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.command === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.spec === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.versions === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "versions"},message:"must have required property '"+"versions"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.device === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device"},message:"must have required property '"+"device"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.seeds === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seeds"},message:"must have required property '"+"seeds"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.lowerings === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lowerings"},message:"must have required property '"+"lowerings"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.data === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.git === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "git"},message:"must have required property '"+"git"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.format_version !== undefined){
let data0 = data.format_version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err13 = {instancePath:instancePath+"/format_version",schemaPath:"#/properties/format_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err14 = {instancePath:instancePath+"/format_version",schemaPath:"#/properties/format_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
const err16 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.created !== undefined){
if(!(validate119(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data4 = data.command;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err17 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.file === undefined){
const err19 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.sha256 === undefined){
const err20 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.overrides === undefined){
const err21 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "overrides"},message:"must have required property '"+"overrides"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "file") || (key1 === "sha256")) || (key1 === "overrides"))){
const err22 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.file !== undefined){
if(typeof data6.file !== "string"){
const err23 = {instancePath:instancePath+"/spec/file",schemaPath:"#/properties/spec/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.sha256 !== undefined){
if(!(validate121(data6.sha256, {instancePath:instancePath+"/spec/sha256",parentData:data6,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data6.overrides !== undefined){
let data9 = data6.overrides;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err24 = {instancePath:instancePath+"/spec/overrides/" + i1,schemaPath:"#/properties/spec/properties/overrides/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/spec/overrides",schemaPath:"#/properties/spec/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.point !== undefined){
let data11 = data.point;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
const err27 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.index === undefined){
const err28 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.count === undefined){
const err29 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.values === undefined){
const err30 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data11){
if(!((((key2 === "name") || (key2 === "index")) || (key2 === "count")) || (key2 === "values"))){
const err31 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.name !== undefined){
if(typeof data11.name !== "string"){
const err32 = {instancePath:instancePath+"/point/name",schemaPath:"#/properties/point/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.index !== undefined){
let data13 = data11.index;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/point/index",schemaPath:"#/properties/point/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/point/index",schemaPath:"#/properties/point/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data11.count !== undefined){
let data14 = data11.count;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err35 = {instancePath:instancePath+"/point/count",schemaPath:"#/properties/point/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err36 = {instancePath:instancePath+"/point/count",schemaPath:"#/properties/point/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data11.values !== undefined){
let data15 = data11.values;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
const err37 = {instancePath:instancePath+"/point/values",schemaPath:"#/properties/point/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.versions !== undefined){
if(!(validate123(data.versions, {instancePath:instancePath+"/versions",parentData:data,parentDataProperty:"versions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.device !== undefined){
if(!(validate125(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.precision !== undefined){
let data18 = data.precision;
if(!((data18 === "float32") || (data18 === "mixed-float16"))){
const err39 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/enum",keyword:"enum",params:{allowedValues: schema37.properties.precision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.seeds !== undefined){
let data19 = data.seeds;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
let data20 = data19[key3];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err40 = {instancePath:instancePath+"/seeds/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/seeds/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.lowerings !== undefined){
if(!(validate127(data.lowerings, {instancePath:instancePath+"/lowerings",parentData:data,parentDataProperty:"lowerings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.moves !== undefined){
let data22 = data.moves;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.time === undefined){
const err42 = {instancePath:instancePath+"/moves/" + i2,schemaPath:"#/properties/moves/items/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data23.step === undefined){
const err43 = {instancePath:instancePath+"/moves/" + i2,schemaPath:"#/properties/moves/items/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data23.versions === undefined){
const err44 = {instancePath:instancePath+"/moves/" + i2,schemaPath:"#/properties/moves/items/required",keyword:"required",params:{missingProperty: "versions"},message:"must have required property '"+"versions"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data23.device === undefined){
const err45 = {instancePath:instancePath+"/moves/" + i2,schemaPath:"#/properties/moves/items/required",keyword:"required",params:{missingProperty: "device"},message:"must have required property '"+"device"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data23.lowerings === undefined){
const err46 = {instancePath:instancePath+"/moves/" + i2,schemaPath:"#/properties/moves/items/required",keyword:"required",params:{missingProperty: "lowerings"},message:"must have required property '"+"lowerings"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key4 in data23){
if(!((((((key4 === "time") || (key4 === "step")) || (key4 === "micro_batch_size")) || (key4 === "versions")) || (key4 === "device")) || (key4 === "lowerings"))){
const err47 = {instancePath:instancePath+"/moves/" + i2,schemaPath:"#/properties/moves/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.time !== undefined){
if(!(validate119(data23.time, {instancePath:instancePath+"/moves/" + i2+"/time",parentData:data23,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data23.step !== undefined){
if(!(validate130(data23.step, {instancePath:instancePath+"/moves/" + i2+"/step",parentData:data23,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data23.micro_batch_size !== undefined){
let data26 = data23.micro_batch_size;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err48 = {instancePath:instancePath+"/moves/" + i2+"/micro_batch_size",schemaPath:"#/properties/moves/items/properties/micro_batch_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err49 = {instancePath:instancePath+"/moves/" + i2+"/micro_batch_size",schemaPath:"#/properties/moves/items/properties/micro_batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data23.versions !== undefined){
if(!(validate123(data23.versions, {instancePath:instancePath+"/moves/" + i2+"/versions",parentData:data23,parentDataProperty:"versions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data23.device !== undefined){
if(!(validate125(data23.device, {instancePath:instancePath+"/moves/" + i2+"/device",parentData:data23,parentDataProperty:"device",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data23.lowerings !== undefined){
if(!(validate127(data23.lowerings, {instancePath:instancePath+"/moves/" + i2+"/lowerings",parentData:data23,parentDataProperty:"lowerings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/moves/" + i2,schemaPath:"#/properties/moves/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/moves",schemaPath:"#/properties/moves/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.data !== undefined){
let data30 = data.data;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.dataset === undefined){
const err52 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data30.files === undefined){
const err53 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data30.counts === undefined){
const err54 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key5 in data30){
if(!(((key5 === "dataset") || (key5 === "files")) || (key5 === "counts"))){
const err55 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data30.dataset !== undefined){
if(typeof data30.dataset !== "string"){
const err56 = {instancePath:instancePath+"/data/dataset",schemaPath:"#/properties/data/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data30.files !== undefined){
let data32 = data30.files;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.path === undefined){
const err57 = {instancePath:instancePath+"/data/files/" + i3,schemaPath:"#/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data33.sha256 === undefined){
const err58 = {instancePath:instancePath+"/data/files/" + i3,schemaPath:"#/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data33.bytes === undefined){
const err59 = {instancePath:instancePath+"/data/files/" + i3,schemaPath:"#/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key6 in data33){
if(!(((key6 === "path") || (key6 === "sha256")) || (key6 === "bytes"))){
const err60 = {instancePath:instancePath+"/data/files/" + i3,schemaPath:"#/properties/data/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data33.path !== undefined){
if(typeof data33.path !== "string"){
const err61 = {instancePath:instancePath+"/data/files/" + i3+"/path",schemaPath:"#/properties/data/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data33.sha256 !== undefined){
if(!(validate121(data33.sha256, {instancePath:instancePath+"/data/files/" + i3+"/sha256",parentData:data33,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data33.bytes !== undefined){
let data36 = data33.bytes;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err62 = {instancePath:instancePath+"/data/files/" + i3+"/bytes",schemaPath:"#/properties/data/properties/files/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err63 = {instancePath:instancePath+"/data/files/" + i3+"/bytes",schemaPath:"#/properties/data/properties/files/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/data/files/" + i3,schemaPath:"#/properties/data/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/data/files",schemaPath:"#/properties/data/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data30.counts !== undefined){
let data37 = data30.counts;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.train === undefined){
const err66 = {instancePath:instancePath+"/data/counts",schemaPath:"#/properties/data/properties/counts/required",keyword:"required",params:{missingProperty: "train"},message:"must have required property '"+"train"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data37.validation === undefined){
const err67 = {instancePath:instancePath+"/data/counts",schemaPath:"#/properties/data/properties/counts/required",keyword:"required",params:{missingProperty: "validation"},message:"must have required property '"+"validation"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data37.test === undefined){
const err68 = {instancePath:instancePath+"/data/counts",schemaPath:"#/properties/data/properties/counts/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 in data37){
if(!(((key7 === "train") || (key7 === "validation")) || (key7 === "test"))){
const err69 = {instancePath:instancePath+"/data/counts",schemaPath:"#/properties/data/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data37.train !== undefined){
let data38 = data37.train;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err70 = {instancePath:instancePath+"/data/counts/train",schemaPath:"#/properties/data/properties/counts/properties/train/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err71 = {instancePath:instancePath+"/data/counts/train",schemaPath:"#/properties/data/properties/counts/properties/train/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data37.validation !== undefined){
let data39 = data37.validation;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err72 = {instancePath:instancePath+"/data/counts/validation",schemaPath:"#/properties/data/properties/counts/properties/validation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err73 = {instancePath:instancePath+"/data/counts/validation",schemaPath:"#/properties/data/properties/counts/properties/validation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data37.test !== undefined){
let data40 = data37.test;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err74 = {instancePath:instancePath+"/data/counts/test",schemaPath:"#/properties/data/properties/counts/properties/test/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err75 = {instancePath:instancePath+"/data/counts/test",schemaPath:"#/properties/data/properties/counts/properties/test/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/data/counts",schemaPath:"#/properties/data/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.git !== undefined){
let data41 = data.git;
const _errs81 = errors;
let valid16 = false;
const _errs82 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.commit === undefined){
const err78 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/anyOf/0/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data41.dirty === undefined){
const err79 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/anyOf/0/required",keyword:"required",params:{missingProperty: "dirty"},message:"must have required property '"+"dirty"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key8 in data41){
if(!((key8 === "commit") || (key8 === "dirty"))){
const err80 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data41.commit !== undefined){
if(typeof data41.commit !== "string"){
const err81 = {instancePath:instancePath+"/git/commit",schemaPath:"#/properties/git/anyOf/0/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data41.dirty !== undefined){
if(typeof data41.dirty !== "boolean"){
const err82 = {instancePath:instancePath+"/git/dirty",schemaPath:"#/properties/git/anyOf/0/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid0 = _errs82 === errors;
valid16 = valid16 || _valid0;
const _errs89 = errors;
if(data41 !== null){
const err84 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid0 = _errs89 === errors;
valid16 = valid16 || _valid0;
if(!valid16){
const err85 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PlanOutput = validate299;
const schema90 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"plan-output.schema.json","title":"PlanOutput","description":"What `advexp plan --json` prints: the cost of a run before it starts. Of a sweep, `sweep` has its points, and everything else is that of the first.","type":"object","additionalProperties":false,"required":["parameters","epochs","batches_per_epoch","flops","memory_bytes","estimated_seconds","schedule"],"properties":{"parameters":{"description":"Trainable parameters.","type":"integer","minimum":0},"epochs":{"type":"integer","minimum":1},"batches_per_epoch":{"type":"integer","minimum":1},"attack_steps":{"description":"Gradient steps of the training attack in all.","type":"integer","minimum":0},"flops":{"description":"Floating-point operations of the whole run, evaluation and analyses included.","type":"number","minimum":0},"memory_bytes":{"description":"Predicted peak.","type":"number","minimum":0},"estimated_seconds":{"description":"Predicted time of the whole run on the chosen device, evaluation and analyses included; null when it was not measured.","type":["number","null"],"minimum":0},"estimates":{"description":"Predicted seconds by device, as `--device` takes its name: the one that was timed.","type":"object","additionalProperties":{"type":["number","null"],"minimum":0}},"analyses":{"description":"The analyses of the spec's landscape section, which are done when it has trained; absent without.","type":"array","items":{"title":"AnalysisPlan","type":"object","additionalProperties":false,"required":["analysis","checkpoints","products","products_expected","flops","estimated_seconds"],"properties":{"analysis":{"$ref":"analysis-status.schema.json#/properties/analysis"},"checkpoints":{"description":"At how many it is done.","type":"integer","minimum":1},"products":{"description":"Products of the Hessian or the Gauss-Newton matrix with a vector, for each checkpoint; null where there are none.","type":["integer","null"],"minimum":0},"products_expected":{"description":"Whether their number is only to be expected, as the method ends when its result is exact enough.","type":"boolean"},"flops":{"description":"At all checkpoints.","type":"number","minimum":0},"estimated_seconds":{"description":"At all checkpoints; null when it was not measured.","type":["number","null"],"minimum":0}}}},"sweep":{"title":"SweepPlan","type":"object","additionalProperties":false,"required":["points","flops","estimated_seconds"],"properties":{"points":{"type":"array","items":{"title":"PointPlan","type":"object","additionalProperties":false,"required":["name","values","parameters","epochs","flops","memory_bytes","estimated_seconds"],"properties":{"name":{"type":"string"},"values":{"description":"Values as written, by path.","type":"object","additionalProperties":{}},"parameters":{"type":"integer","minimum":0},"epochs":{"type":"integer","minimum":1},"flops":{"type":"number","minimum":0},"memory_bytes":{"type":"number","minimum":0},"estimated_seconds":{"type":["number","null"],"minimum":0}}}},"flops":{"description":"Of all points.","type":"number","minimum":0},"estimated_seconds":{"description":"Of all points, one after another; null when one was not measured.","type":["number","null"],"minimum":0}}},"schedule":{"type":"array","items":{"title":"PlanRow","type":"object","additionalProperties":false,"required":["epoch","period","epsilon","learning_rate"],"properties":{"epoch":{"type":"number","minimum":0},"period":{"type":"integer","minimum":0},"epsilon":{"type":"number","minimum":0},"learning_rate":{"type":"number","minimum":0}}}}}};
const schema91 = {"title":"AnalysisName","enum":["hessian","density","curvature","slice","scatter","gradient","sharpness","connectivity","linear"]};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((data === "hessian") || (data === "density")) || (data === "curvature")) || (data === "slice")) || (data === "scatter")) || (data === "gradient")) || (data === "sharpness")) || (data === "connectivity")) || (data === "linear"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema91.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="plan-output.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parameters === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.epochs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epochs"},message:"must have required property '"+"epochs"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.batches_per_epoch === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batches_per_epoch"},message:"must have required property '"+"batches_per_epoch"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.flops === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flops"},message:"must have required property '"+"flops"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.memory_bytes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memory_bytes"},message:"must have required property '"+"memory_bytes"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.estimated_seconds === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "estimated_seconds"},message:"must have required property '"+"estimated_seconds"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.schedule === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema90.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.parameters !== undefined){
let data0 = data.parameters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.epochs !== undefined){
let data1 = data.epochs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/epochs",schemaPath:"#/properties/epochs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.batches_per_epoch !== undefined){
let data2 = data.batches_per_epoch;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/batches_per_epoch",schemaPath:"#/properties/batches_per_epoch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/batches_per_epoch",schemaPath:"#/properties/batches_per_epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.attack_steps !== undefined){
let data3 = data.attack_steps;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/attack_steps",schemaPath:"#/properties/attack_steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/attack_steps",schemaPath:"#/properties/attack_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.flops !== undefined){
let data4 = data.flops;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/flops",schemaPath:"#/properties/flops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/flops",schemaPath:"#/properties/flops/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.memory_bytes !== undefined){
let data5 = data.memory_bytes;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/memory_bytes",schemaPath:"#/properties/memory_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/memory_bytes",schemaPath:"#/properties/memory_bytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.estimated_seconds !== undefined){
let data6 = data.estimated_seconds;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err20 = {instancePath:instancePath+"/estimated_seconds",schemaPath:"#/properties/estimated_seconds/type",keyword:"type",params:{type: schema90.properties.estimated_seconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/estimated_seconds",schemaPath:"#/properties/estimated_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.estimates !== undefined){
let data7 = data.estimates;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err22 = {instancePath:instancePath+"/estimates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/estimates/additionalProperties/type",keyword:"type",params:{type: schema90.properties.estimates.additionalProperties.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/estimates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/estimates/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/estimates",schemaPath:"#/properties/estimates/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.analyses !== undefined){
let data9 = data.analyses;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.analysis === undefined){
const err25 = {instancePath:instancePath+"/analyses/" + i0,schemaPath:"#/properties/analyses/items/required",keyword:"required",params:{missingProperty: "analysis"},message:"must have required property '"+"analysis"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.checkpoints === undefined){
const err26 = {instancePath:instancePath+"/analyses/" + i0,schemaPath:"#/properties/analyses/items/required",keyword:"required",params:{missingProperty: "checkpoints"},message:"must have required property '"+"checkpoints"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.products === undefined){
const err27 = {instancePath:instancePath+"/analyses/" + i0,schemaPath:"#/properties/analyses/items/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.products_expected === undefined){
const err28 = {instancePath:instancePath+"/analyses/" + i0,schemaPath:"#/properties/analyses/items/required",keyword:"required",params:{missingProperty: "products_expected"},message:"must have required property '"+"products_expected"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.flops === undefined){
const err29 = {instancePath:instancePath+"/analyses/" + i0,schemaPath:"#/properties/analyses/items/required",keyword:"required",params:{missingProperty: "flops"},message:"must have required property '"+"flops"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10.estimated_seconds === undefined){
const err30 = {instancePath:instancePath+"/analyses/" + i0,schemaPath:"#/properties/analyses/items/required",keyword:"required",params:{missingProperty: "estimated_seconds"},message:"must have required property '"+"estimated_seconds"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data10){
if(!((((((key2 === "analysis") || (key2 === "checkpoints")) || (key2 === "products")) || (key2 === "products_expected")) || (key2 === "flops")) || (key2 === "estimated_seconds"))){
const err31 = {instancePath:instancePath+"/analyses/" + i0,schemaPath:"#/properties/analyses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.analysis !== undefined){
if(!(validate300(data10.analysis, {instancePath:instancePath+"/analyses/" + i0+"/analysis",parentData:data10,parentDataProperty:"analysis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data10.checkpoints !== undefined){
let data12 = data10.checkpoints;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err32 = {instancePath:instancePath+"/analyses/" + i0+"/checkpoints",schemaPath:"#/properties/analyses/items/properties/checkpoints/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err33 = {instancePath:instancePath+"/analyses/" + i0+"/checkpoints",schemaPath:"#/properties/analyses/items/properties/checkpoints/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data10.products !== undefined){
let data13 = data10.products;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err34 = {instancePath:instancePath+"/analyses/" + i0+"/products",schemaPath:"#/properties/analyses/items/properties/products/type",keyword:"type",params:{type: schema90.properties.analyses.items.properties.products.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/analyses/" + i0+"/products",schemaPath:"#/properties/analyses/items/properties/products/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data10.products_expected !== undefined){
if(typeof data10.products_expected !== "boolean"){
const err36 = {instancePath:instancePath+"/analyses/" + i0+"/products_expected",schemaPath:"#/properties/analyses/items/properties/products_expected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.flops !== undefined){
let data15 = data10.flops;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/analyses/" + i0+"/flops",schemaPath:"#/properties/analyses/items/properties/flops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/analyses/" + i0+"/flops",schemaPath:"#/properties/analyses/items/properties/flops/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.estimated_seconds !== undefined){
let data16 = data10.estimated_seconds;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
const err39 = {instancePath:instancePath+"/analyses/" + i0+"/estimated_seconds",schemaPath:"#/properties/analyses/items/properties/estimated_seconds/type",keyword:"type",params:{type: schema90.properties.analyses.items.properties.estimated_seconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/analyses/" + i0+"/estimated_seconds",schemaPath:"#/properties/analyses/items/properties/estimated_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/analyses/" + i0,schemaPath:"#/properties/analyses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/analyses",schemaPath:"#/properties/analyses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.sweep !== undefined){
let data17 = data.sweep;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.points === undefined){
const err43 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data17.flops === undefined){
const err44 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "flops"},message:"must have required property '"+"flops"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.estimated_seconds === undefined){
const err45 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "estimated_seconds"},message:"must have required property '"+"estimated_seconds"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "points") || (key3 === "flops")) || (key3 === "estimated_seconds"))){
const err46 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data17.points !== undefined){
let data18 = data17.points;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err47 = {instancePath:instancePath+"/sweep/points/" + i1,schemaPath:"#/properties/sweep/properties/points/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19.values === undefined){
const err48 = {instancePath:instancePath+"/sweep/points/" + i1,schemaPath:"#/properties/sweep/properties/points/items/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data19.parameters === undefined){
const err49 = {instancePath:instancePath+"/sweep/points/" + i1,schemaPath:"#/properties/sweep/properties/points/items/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data19.epochs === undefined){
const err50 = {instancePath:instancePath+"/sweep/points/" + i1,schemaPath:"#/properties/sweep/properties/points/items/required",keyword:"required",params:{missingProperty: "epochs"},message:"must have required property '"+"epochs"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data19.flops === undefined){
const err51 = {instancePath:instancePath+"/sweep/points/" + i1,schemaPath:"#/properties/sweep/properties/points/items/required",keyword:"required",params:{missingProperty: "flops"},message:"must have required property '"+"flops"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data19.memory_bytes === undefined){
const err52 = {instancePath:instancePath+"/sweep/points/" + i1,schemaPath:"#/properties/sweep/properties/points/items/required",keyword:"required",params:{missingProperty: "memory_bytes"},message:"must have required property '"+"memory_bytes"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data19.estimated_seconds === undefined){
const err53 = {instancePath:instancePath+"/sweep/points/" + i1,schemaPath:"#/properties/sweep/properties/points/items/required",keyword:"required",params:{missingProperty: "estimated_seconds"},message:"must have required property '"+"estimated_seconds"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key4 in data19){
if(!(((((((key4 === "name") || (key4 === "values")) || (key4 === "parameters")) || (key4 === "epochs")) || (key4 === "flops")) || (key4 === "memory_bytes")) || (key4 === "estimated_seconds"))){
const err54 = {instancePath:instancePath+"/sweep/points/" + i1,schemaPath:"#/properties/sweep/properties/points/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data19.name !== undefined){
if(typeof data19.name !== "string"){
const err55 = {instancePath:instancePath+"/sweep/points/" + i1+"/name",schemaPath:"#/properties/sweep/properties/points/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data19.values !== undefined){
let data21 = data19.values;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
}
else {
const err56 = {instancePath:instancePath+"/sweep/points/" + i1+"/values",schemaPath:"#/properties/sweep/properties/points/items/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data19.parameters !== undefined){
let data22 = data19.parameters;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err57 = {instancePath:instancePath+"/sweep/points/" + i1+"/parameters",schemaPath:"#/properties/sweep/properties/points/items/properties/parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/sweep/points/" + i1+"/parameters",schemaPath:"#/properties/sweep/properties/points/items/properties/parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data19.epochs !== undefined){
let data23 = data19.epochs;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err59 = {instancePath:instancePath+"/sweep/points/" + i1+"/epochs",schemaPath:"#/properties/sweep/properties/points/items/properties/epochs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err60 = {instancePath:instancePath+"/sweep/points/" + i1+"/epochs",schemaPath:"#/properties/sweep/properties/points/items/properties/epochs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data19.flops !== undefined){
let data24 = data19.flops;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err61 = {instancePath:instancePath+"/sweep/points/" + i1+"/flops",schemaPath:"#/properties/sweep/properties/points/items/properties/flops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/sweep/points/" + i1+"/flops",schemaPath:"#/properties/sweep/properties/points/items/properties/flops/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data19.memory_bytes !== undefined){
let data25 = data19.memory_bytes;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err63 = {instancePath:instancePath+"/sweep/points/" + i1+"/memory_bytes",schemaPath:"#/properties/sweep/properties/points/items/properties/memory_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/sweep/points/" + i1+"/memory_bytes",schemaPath:"#/properties/sweep/properties/points/items/properties/memory_bytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data19.estimated_seconds !== undefined){
let data26 = data19.estimated_seconds;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
const err65 = {instancePath:instancePath+"/sweep/points/" + i1+"/estimated_seconds",schemaPath:"#/properties/sweep/properties/points/items/properties/estimated_seconds/type",keyword:"type",params:{type: schema90.properties.sweep.properties.points.items.properties.estimated_seconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err66 = {instancePath:instancePath+"/sweep/points/" + i1+"/estimated_seconds",schemaPath:"#/properties/sweep/properties/points/items/properties/estimated_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/sweep/points/" + i1,schemaPath:"#/properties/sweep/properties/points/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/sweep/points",schemaPath:"#/properties/sweep/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data17.flops !== undefined){
let data27 = data17.flops;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/sweep/flops",schemaPath:"#/properties/sweep/properties/flops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/sweep/flops",schemaPath:"#/properties/sweep/properties/flops/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data17.estimated_seconds !== undefined){
let data28 = data17.estimated_seconds;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err71 = {instancePath:instancePath+"/sweep/estimated_seconds",schemaPath:"#/properties/sweep/properties/estimated_seconds/type",keyword:"type",params:{type: schema90.properties.sweep.properties.estimated_seconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err72 = {instancePath:instancePath+"/sweep/estimated_seconds",schemaPath:"#/properties/sweep/properties/estimated_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.schedule !== undefined){
let data29 = data.schedule;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.epoch === undefined){
const err74 = {instancePath:instancePath+"/schedule/" + i2,schemaPath:"#/properties/schedule/items/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data30.period === undefined){
const err75 = {instancePath:instancePath+"/schedule/" + i2,schemaPath:"#/properties/schedule/items/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data30.epsilon === undefined){
const err76 = {instancePath:instancePath+"/schedule/" + i2,schemaPath:"#/properties/schedule/items/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data30.learning_rate === undefined){
const err77 = {instancePath:instancePath+"/schedule/" + i2,schemaPath:"#/properties/schedule/items/required",keyword:"required",params:{missingProperty: "learning_rate"},message:"must have required property '"+"learning_rate"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key5 in data30){
if(!((((key5 === "epoch") || (key5 === "period")) || (key5 === "epsilon")) || (key5 === "learning_rate"))){
const err78 = {instancePath:instancePath+"/schedule/" + i2,schemaPath:"#/properties/schedule/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data30.epoch !== undefined){
let data31 = data30.epoch;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err79 = {instancePath:instancePath+"/schedule/" + i2+"/epoch",schemaPath:"#/properties/schedule/items/properties/epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/schedule/" + i2+"/epoch",schemaPath:"#/properties/schedule/items/properties/epoch/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data30.period !== undefined){
let data32 = data30.period;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err81 = {instancePath:instancePath+"/schedule/" + i2+"/period",schemaPath:"#/properties/schedule/items/properties/period/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/schedule/" + i2+"/period",schemaPath:"#/properties/schedule/items/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data30.epsilon !== undefined){
let data33 = data30.epsilon;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err83 = {instancePath:instancePath+"/schedule/" + i2+"/epsilon",schemaPath:"#/properties/schedule/items/properties/epsilon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/schedule/" + i2+"/epsilon",schemaPath:"#/properties/schedule/items/properties/epsilon/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data30.learning_rate !== undefined){
let data34 = data30.learning_rate;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err85 = {instancePath:instancePath+"/schedule/" + i2+"/learning_rate",schemaPath:"#/properties/schedule/items/properties/learning_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/schedule/" + i2+"/learning_rate",schemaPath:"#/properties/schedule/items/properties/learning_rate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/schedule/" + i2,schemaPath:"#/properties/schedule/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Resolved = validate302;
const schema92 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"resolved.schema.json","title":"Resolved","description":"resolved.json of a run folder: the spec as run, with every default and unit made explicit (see src/resolved.ts). Budgets are fractions of the pixel range, times are epochs.","type":"object","additionalProperties":false,"required":["version","name","seed","data","model","attack","epsilon","pas","learning_rate","optimizer","train","evaluate","checkpoint","device"],"properties":{"version":{"const":1},"name":{"type":"string"},"seed":{"$ref":"#/$defs/count"},"data":{"type":"object","additionalProperties":false,"required":["dataset","path","validation","validation_seed","train_samples","test_samples","augment"],"properties":{"dataset":{"enum":["mnist","fashion-mnist","fashion-mnist-mini","cifar-10","cifar-100","npz","folder"]},"path":{"type":["string","null"]},"validation":{"$ref":"#/$defs/count"},"validation_seed":{"$ref":"#/$defs/count"},"train_samples":{"$ref":"#/$defs/maybeCount"},"test_samples":{"$ref":"#/$defs/maybeCount"},"augment":{"type":"object","additionalProperties":false,"required":["crop_padding","horizontal_flip"],"properties":{"crop_padding":{"$ref":"#/$defs/count"},"horizontal_flip":{"type":"boolean"}}}}},"model":{"type":"object","required":["architecture"],"discriminator":{"propertyName":"architecture"},"oneOf":[{"type":"object","additionalProperties":false,"required":["architecture","bias"],"properties":{"architecture":{"const":"linear"},"bias":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["architecture","hidden","bias"],"properties":{"architecture":{"const":"mlp"},"hidden":{"type":"array","items":{"$ref":"#/$defs/positive"}},"bias":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["architecture","width"],"properties":{"architecture":{"enum":["lenet","vgg16","resnet18","preact-resnet18"]},"width":{"$ref":"#/$defs/positive"}}},{"type":"object","additionalProperties":false,"required":["architecture","depth","width"],"properties":{"architecture":{"const":"wide-resnet"},"depth":{"$ref":"#/$defs/positive"},"width":{"$ref":"#/$defs/positive"}}},{"type":"object","additionalProperties":false,"required":["architecture","layers"],"properties":{"architecture":{"const":"custom"},"layers":{"type":"array","items":{"$ref":"#/$defs/layer"}}}}]},"attack":{"$ref":"#/$defs/attack"},"epsilon":{"$ref":"#/$defs/epsilon"},"pas":{"type":"object","additionalProperties":false,"required":["periods","reset","ensemble"],"properties":{"periods":{"type":"array","items":{"$ref":"#/$defs/positive"}},"reset":{"type":"array","items":{"enum":["epsilon","learning_rate","momentum","optimizer"]}},"ensemble":{"enum":["period-ends","none"]}}},"learning_rate":{"$ref":"#/$defs/schedule"},"optimizer":{"type":"object","required":["name"],"discriminator":{"propertyName":"name"},"oneOf":[{"type":"object","additionalProperties":false,"required":["name","momentum","dampening","nesterov","weight_decay"],"properties":{"name":{"const":"sgd"},"momentum":{"type":"number"},"dampening":{"type":"number"},"nesterov":{"type":"boolean"},"weight_decay":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["name","betas","eps","weight_decay"],"properties":{"name":{"enum":["adam","adamw"]},"betas":{"$ref":"#/$defs/pair"},"eps":{"type":"number"},"weight_decay":{"type":"number"}}}]},"train":{"type":"object","additionalProperties":false,"required":["epochs","batch_size","objective","averaging","gradient_clip"],"properties":{"epochs":{"$ref":"#/$defs/positive"},"batch_size":{"$ref":"#/$defs/positive"},"micro_batch_size":{"anyOf":[{"$ref":"#/$defs/positive"},{"const":"auto"}]},"objective":{"type":"object","required":["name"],"discriminator":{"propertyName":"name"},"oneOf":[{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"enum":["adversarial","clean"]}}},{"type":"object","additionalProperties":false,"required":["name","clean_weight"],"properties":{"name":{"const":"mix"},"clean_weight":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["name","beta"],"properties":{"name":{"enum":["trades","mart"]},"beta":{"type":"number"}}}]},"averaging":{"type":"object","required":["method"],"discriminator":{"propertyName":"method"},"oneOf":[{"type":"object","additionalProperties":false,"required":["method"],"properties":{"method":{"const":"none"}}},{"type":"object","additionalProperties":false,"required":["method","decay"],"properties":{"method":{"const":"ema"},"decay":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["method","start_epoch"],"properties":{"method":{"const":"swa"},"start_epoch":{"$ref":"#/$defs/count"}}}]},"gradient_clip":{"$ref":"#/$defs/maybeNumber"},"precision":{"enum":["float32","mixed-float16"]}}},"evaluate":{"type":"object","additionalProperties":false,"required":["every","samples","batch_size","during","final","final_samples"],"properties":{"every":{"$ref":"#/$defs/positive"},"samples":{"$ref":"#/$defs/maybeCount"},"batch_size":{"$ref":"#/$defs/positive"},"during":{"$ref":"#/$defs/evaluationAttack"},"final":{"type":"array","items":{"$ref":"#/$defs/evaluationAttack"}},"final_samples":{"$ref":"#/$defs/maybeCount"}}},"checkpoint":{"type":"object","additionalProperties":false,"required":["every_minutes","keep"],"properties":{"every_minutes":{"type":"number"},"keep":{"$ref":"#/$defs/positive"}}},"device":{"type":"object","additionalProperties":false,"required":["executor","threads"],"properties":{"executor":{"enum":["onnx","tensorflow","reference"]},"threads":{"$ref":"#/$defs/count"},"provider":{"description":"Of the onnx executor; cpu without.","enum":["auto","webgpu","cuda","directml","coreml"]},"index":{"description":"Which of several devices; 0 without.","$ref":"#/$defs/count"}}},"landscape":{"type":"object","additionalProperties":false,"required":["epsilon","attack","split","trace"],"properties":{"epsilon":{"type":"number","minimum":0},"attack":{"type":"string"},"split":{"$ref":"#/$defs/landscapeSplit"},"at":{"$ref":"#/$defs/names"},"layers":{"$ref":"#/$defs/names"},"hessian":{"type":"object","additionalProperties":false,"required":["top","samples","loss","which","method","tolerance","products"],"properties":{"top":{"$ref":"#/$defs/positive"},"samples":{"$ref":"#/$defs/positive"},"loss":{"$ref":"#/$defs/landscapeLoss"},"which":{"enum":["largest","smallest","magnitude"]},"method":{"enum":["lanczos","power-iteration"]},"tolerance":{"type":"number"},"basis":{"$ref":"#/$defs/positive"},"products":{"$ref":"#/$defs/positive"}}},"density":{"type":"object","additionalProperties":false,"required":["samples","loss","starts","steps"],"properties":{"samples":{"$ref":"#/$defs/positive"},"loss":{"$ref":"#/$defs/landscapeLoss"},"starts":{"$ref":"#/$defs/positive"},"steps":{"$ref":"#/$defs/positive"}}},"curvature":{"type":"object","additionalProperties":false,"required":["samples","loss","products"],"properties":{"samples":{"$ref":"#/$defs/positive"},"loss":{"$ref":"#/$defs/landscapeLoss"},"products":{"$ref":"#/$defs/positive"}}},"slice":{"type":"object","additionalProperties":false,"required":["directions","dimensions","points","biases","epsilons","adversarial","batchnorm","samples","splits"],"properties":{"directions":{"enum":["random","eigenvectors","trajectory","checkpoints"]},"through":{"$ref":"#/$defs/names"},"dimensions":{"enum":[1,2]},"points":{"$ref":"#/$defs/positive"},"range":{"$ref":"#/$defs/pair"},"biases":{"enum":["zero","normalised"]},"epsilons":{"type":"array","items":{"type":"number","minimum":0}},"adversarial":{"anyOf":[{"enum":["fresh","frozen"]},{"$ref":"#/$defs/positive"}]},"batchnorm":{"enum":["running","batch","re-estimated"]},"samples":{"$ref":"#/$defs/positive"},"splits":{"type":"array","items":{"$ref":"#/$defs/landscapeSplit"}}}},"scatter":{"type":"object","additionalProperties":false,"required":["samples","directions","amplitudes","repeats"],"properties":{"samples":{"$ref":"#/$defs/positive"},"directions":{"type":"array","items":{"enum":["random","eigenvector"]}},"amplitudes":{"type":"array","items":{"type":"number"}},"repeats":{"$ref":"#/$defs/positive"}}},"gradient":{"type":"object","additionalProperties":false,"required":["samples","loss"],"properties":{"samples":{"$ref":"#/$defs/positive"},"loss":{"enum":["frozen","clean"]}}},"sharpness":{"type":"object","additionalProperties":false,"required":["samples","loss","rho","adaptive_rho","box","steps","draws"],"properties":{"samples":{"$ref":"#/$defs/positive"},"loss":{"enum":["frozen","clean"]},"rho":{"type":"number"},"adaptive_rho":{"type":"number"},"box":{"type":"number"},"steps":{"$ref":"#/$defs/positive"},"draws":{"$ref":"#/$defs/positive"}}},"connectivity":{"type":"object","additionalProperties":false,"required":["to","match","curve","bends","epochs","learning_rate","points","samples"],"properties":{"to":{"type":"string"},"match":{"enum":["none","weights"]},"curve":{"enum":["bezier","polygonal","linear"]},"bends":{"$ref":"#/$defs/positive"},"epochs":{"$ref":"#/$defs/positive"},"learning_rate":{"type":"number"},"points":{"$ref":"#/$defs/positive"},"samples":{"$ref":"#/$defs/positive"}}},"linear":{"type":"object","additionalProperties":false,"properties":{"samples":{"$ref":"#/$defs/positive"}}},"trace":{"type":"array","items":{"enum":["gradient-norm","distance-from-init"]}}}}},"$defs":{"count":{"type":"integer","minimum":0},"positive":{"type":"integer","minimum":1},"maybeCount":{"type":["integer","null"],"minimum":0},"maybeNumber":{"type":["number","null"]},"names":{"type":"array","items":{"type":"string"}},"landscapeSplit":{"enum":["train","validation","test"]},"landscapeLoss":{"enum":["frozen","clean","gauss-newton","reattacked"]},"pair":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"layer":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","additionalProperties":false,"required":["type","channels","kernel","stride","padding","bias"],"properties":{"type":{"const":"conv"},"channels":{"$ref":"#/$defs/positive"},"kernel":{"$ref":"#/$defs/positive"},"stride":{"$ref":"#/$defs/positive"},"padding":{"$ref":"#/$defs/count"},"bias":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["type","units","bias"],"properties":{"type":{"const":"linear"},"units":{"$ref":"#/$defs/positive"},"bias":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["type","kernel","stride"],"properties":{"type":{"enum":["maxpool","avgpool"]},"kernel":{"$ref":"#/$defs/positive"},"stride":{"$ref":"#/$defs/positive"}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["batchnorm","relu","global-avgpool","flatten"]}}}]},"attack":{"type":"object","additionalProperties":false,"required":["method","norm","steps","step_size","start","restarts","keep","batchnorm","loss","bounds"],"properties":{"method":{"enum":["none","fgsm","fgsm-rs","pgd"]},"norm":{"enum":["linf","l2","l1"]},"steps":{"$ref":"#/$defs/positive"},"step_size":{"type":"object","additionalProperties":false,"required":["value","relative"],"properties":{"value":{"type":"number"},"relative":{"type":"boolean"}}},"start":{"enum":["none","uniform","uniform-step"]},"restarts":{"$ref":"#/$defs/positive"},"keep":{"enum":["last","best"]},"batchnorm":{"enum":["eval","train"]},"loss":{"enum":["cross-entropy","kl"]},"bounds":{"$ref":"#/$defs/pair"}}},"evaluationAttack":{"type":"object","additionalProperties":false,"required":["name","attack","epsilon"],"properties":{"name":{"type":"string"},"attack":{"$ref":"#/$defs/attack"},"epsilon":{"type":"number","minimum":0}}},"update":{"enum":["epoch","batch"]},"over":{"enum":["period","run"]},"clip":{"type":"object","additionalProperties":false,"required":["low","high"],"properties":{"low":{"$ref":"#/$defs/maybeNumber"},"high":{"$ref":"#/$defs/maybeNumber"}}},"warmup":{"anyOf":[{"type":"object","additionalProperties":false,"required":["epochs","from"],"properties":{"epochs":{"type":"number"},"from":{"type":"number"}}},{"type":"null"}]},"points":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["at","value"],"properties":{"at":{"type":"number"},"value":{"type":"number"}}}},"shape":{"type":"object","required":["schedule"],"discriminator":{"propertyName":"schedule"},"oneOf":[{"type":"object","required":["schedule","value"],"properties":{"schedule":{"const":"constant"},"value":{"type":"number"}}},{"type":"object","required":["schedule","min","max"],"properties":{"schedule":{"enum":["linear","cosine"]},"min":{"type":"number"},"max":{"type":"number"}}},{"type":"object","required":["schedule","initial","factor","at","relative"],"properties":{"schedule":{"const":"step"},"initial":{"type":"number"},"factor":{"type":"number"},"at":{"type":"array","items":{"type":"number"}},"relative":{"type":"boolean"}}},{"type":"object","required":["schedule","initial","decay"],"properties":{"schedule":{"const":"exponential"},"initial":{"type":"number"},"decay":{"type":"number"}}},{"type":"object","required":["schedule","points","relative"],"properties":{"schedule":{"const":"piecewise"},"points":{"$ref":"#/$defs/points"},"relative":{"type":"boolean"}}},{"type":"object","required":["schedule","initial","max","final","peak","anneal"],"properties":{"schedule":{"const":"one-cycle"},"initial":{"type":"number"},"max":{"type":"number"},"final":{"type":"number"},"peak":{"type":"number"},"anneal":{"enum":["cosine","linear"]}}}]},"timing":{"type":"object","required":["update","over","clip","warmup"],"properties":{"update":{"$ref":"#/$defs/update"},"over":{"$ref":"#/$defs/over"},"clip":{"$ref":"#/$defs/clip"},"warmup":{"$ref":"#/$defs/warmup"}}},"schedule":{"type":"object","allOf":[{"$ref":"#/$defs/shape"},{"$ref":"#/$defs/timing"}],"unevaluatedProperties":false},"target":{"type":"object","required":["target"],"properties":{"target":{"type":"number","minimum":0}}},"epsilon":{"type":"object","allOf":[{"$ref":"#/$defs/shape"},{"$ref":"#/$defs/timing"},{"$ref":"#/$defs/target"}],"unevaluatedProperties":false}}};
const schema93 = {"type":"integer","minimum":0};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":["integer","null"],"minimum":0};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema94.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"integer","minimum":1};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","additionalProperties":false,"required":["type","channels","kernel","stride","padding","bias"],"properties":{"type":{"const":"conv"},"channels":{"$ref":"#/$defs/positive"},"kernel":{"$ref":"#/$defs/positive"},"stride":{"$ref":"#/$defs/positive"},"padding":{"$ref":"#/$defs/count"},"bias":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["type","units","bias"],"properties":{"type":{"const":"linear"},"units":{"$ref":"#/$defs/positive"},"bias":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["type","kernel","stride"],"properties":{"type":{"enum":["maxpool","avgpool"]},"kernel":{"$ref":"#/$defs/positive"},"stride":{"$ref":"#/$defs/positive"}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["batchnorm","relu","global-avgpool","flatten"]}}}]};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "conv"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.channels === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "channels"},message:"must have required property '"+"channels"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kernel === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kernel"},message:"must have required property '"+"kernel"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.stride === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "stride"},message:"must have required property '"+"stride"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.padding === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "padding"},message:"must have required property '"+"padding"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.bias === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "bias"},message:"must have required property '"+"bias"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "channels")) || (key0 === "kernel")) || (key0 === "stride")) || (key0 === "padding")) || (key0 === "bias"))){
const err7 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
if("conv" !== data.type){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "conv"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.channels !== undefined){
if(!(validate311(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.kernel !== undefined){
if(!(validate311(data.kernel, {instancePath:instancePath+"/kernel",parentData:data,parentDataProperty:"kernel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate311(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.padding !== undefined){
if(!(validate303(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined){
if(typeof data.bias !== "boolean"){
const err9 = {instancePath:instancePath+"/bias",schemaPath:"#/oneOf/0/properties/bias/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "linear"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.units === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "units"},message:"must have required property '"+"units"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.bias === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "bias"},message:"must have required property '"+"bias"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data){
if(!(((key1 === "type") || (key1 === "units")) || (key1 === "bias"))){
const err14 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.type !== undefined){
if("linear" !== data.type){
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "linear"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.units !== undefined){
if(!(validate311(data.units, {instancePath:instancePath+"/units",parentData:data,parentDataProperty:"units",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined){
if(typeof data.bias !== "boolean"){
const err16 = {instancePath:instancePath+"/bias",schemaPath:"#/oneOf/1/properties/bias/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "maxpool"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.kernel === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kernel"},message:"must have required property '"+"kernel"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.stride === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "stride"},message:"must have required property '"+"stride"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data){
if(!(((key2 === "type") || (key2 === "kernel")) || (key2 === "stride"))){
const err21 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.type !== undefined){
let data9 = data.type;
if(!((data9 === "maxpool") || (data9 === "avgpool"))){
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema96.oneOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.kernel !== undefined){
if(!(validate311(data.kernel, {instancePath:instancePath+"/kernel",parentData:data,parentDataProperty:"kernel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate311(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "avgpool"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err24 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.kernel === undefined){
const err25 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kernel"},message:"must have required property '"+"kernel"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.stride === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "stride"},message:"must have required property '"+"stride"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key3 in data){
if(!(((key3 === "type") || (key3 === "kernel")) || (key3 === "stride"))){
const err27 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.type !== undefined){
let data12 = data.type;
if(!((data12 === "maxpool") || (data12 === "avgpool"))){
const err28 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema96.oneOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.kernel !== undefined){
if(!(validate311(data.kernel, {instancePath:instancePath+"/kernel",parentData:data,parentDataProperty:"kernel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate311(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "batchnorm"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key4 in data){
if(!(key4 === "type")){
const err31 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.type !== undefined){
let data15 = data.type;
if(!((((data15 === "batchnorm") || (data15 === "relu")) || (data15 === "global-avgpool")) || (data15 === "flatten"))){
const err32 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema96.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "relu"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err34 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 in data){
if(!(key5 === "type")){
const err35 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.type !== undefined){
let data16 = data.type;
if(!((((data16 === "batchnorm") || (data16 === "relu")) || (data16 === "global-avgpool")) || (data16 === "flatten"))){
const err36 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema96.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "global-avgpool"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err38 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key6 in data){
if(!(key6 === "type")){
const err39 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.type !== undefined){
let data17 = data.type;
if(!((((data17 === "batchnorm") || (data17 === "relu")) || (data17 === "global-avgpool")) || (data17 === "flatten"))){
const err40 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema96.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "flatten"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err42 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key7 in data){
if(!(key7 === "type")){
const err43 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.type !== undefined){
let data18 = data.type;
if(!((((data18 === "batchnorm") || (data18 === "relu")) || (data18 === "global-avgpool")) || (data18 === "flatten"))){
const err44 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema96.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err46 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate319.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate319.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema97 = {"type":"object","additionalProperties":false,"required":["method","norm","steps","step_size","start","restarts","keep","batchnorm","loss","bounds"],"properties":{"method":{"enum":["none","fgsm","fgsm-rs","pgd"]},"norm":{"enum":["linf","l2","l1"]},"steps":{"$ref":"#/$defs/positive"},"step_size":{"type":"object","additionalProperties":false,"required":["value","relative"],"properties":{"value":{"type":"number"},"relative":{"type":"boolean"}}},"start":{"enum":["none","uniform","uniform-step"]},"restarts":{"$ref":"#/$defs/positive"},"keep":{"enum":["last","best"]},"batchnorm":{"enum":["eval","train"]},"loss":{"enum":["cross-entropy","kl"]},"bounds":{"$ref":"#/$defs/pair"}}};
const schema98 = {"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.norm === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "norm"},message:"must have required property '"+"norm"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.steps === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.step_size === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step_size"},message:"must have required property '"+"step_size"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.start === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.restarts === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restarts"},message:"must have required property '"+"restarts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.keep === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keep"},message:"must have required property '"+"keep"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.batchnorm === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchnorm"},message:"must have required property '"+"batchnorm"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.loss === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.bounds === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bounds"},message:"must have required property '"+"bounds"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema97.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(!((((data0 === "none") || (data0 === "fgsm")) || (data0 === "fgsm-rs")) || (data0 === "pgd"))){
const err11 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema97.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.norm !== undefined){
let data1 = data.norm;
if(!(((data1 === "linf") || (data1 === "l2")) || (data1 === "l1"))){
const err12 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/enum",keyword:"enum",params:{allowedValues: schema97.properties.norm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.steps !== undefined){
if(!(validate311(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.step_size !== undefined){
let data3 = data.step_size;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.value === undefined){
const err13 = {instancePath:instancePath+"/step_size",schemaPath:"#/properties/step_size/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.relative === undefined){
const err14 = {instancePath:instancePath+"/step_size",schemaPath:"#/properties/step_size/required",keyword:"required",params:{missingProperty: "relative"},message:"must have required property '"+"relative"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "value") || (key1 === "relative"))){
const err15 = {instancePath:instancePath+"/step_size",schemaPath:"#/properties/step_size/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.value !== undefined){
let data4 = data3.value;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/step_size/value",schemaPath:"#/properties/step_size/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.relative !== undefined){
if(typeof data3.relative !== "boolean"){
const err17 = {instancePath:instancePath+"/step_size/relative",schemaPath:"#/properties/step_size/properties/relative/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/step_size",schemaPath:"#/properties/step_size/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.start !== undefined){
let data6 = data.start;
if(!(((data6 === "none") || (data6 === "uniform")) || (data6 === "uniform-step"))){
const err19 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/enum",keyword:"enum",params:{allowedValues: schema97.properties.start.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.restarts !== undefined){
if(!(validate311(data.restarts, {instancePath:instancePath+"/restarts",parentData:data,parentDataProperty:"restarts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.keep !== undefined){
let data8 = data.keep;
if(!((data8 === "last") || (data8 === "best"))){
const err20 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues: schema97.properties.keep.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.batchnorm !== undefined){
let data9 = data.batchnorm;
if(!((data9 === "eval") || (data9 === "train"))){
const err21 = {instancePath:instancePath+"/batchnorm",schemaPath:"#/properties/batchnorm/enum",keyword:"enum",params:{allowedValues: schema97.properties.batchnorm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.loss !== undefined){
let data10 = data.loss;
if(!((data10 === "cross-entropy") || (data10 === "kl"))){
const err22 = {instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/enum",keyword:"enum",params:{allowedValues: schema97.properties.loss.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.bounds !== undefined){
if(!(validate333(data.bounds, {instancePath:instancePath+"/bounds",parentData:data,parentDataProperty:"bounds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}
validate330.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"type":"object","allOf":[{"$ref":"#/$defs/shape"},{"$ref":"#/$defs/timing"},{"$ref":"#/$defs/target"}],"unevaluatedProperties":false};
const schema100 = {"type":"object","required":["schedule"],"discriminator":{"propertyName":"schedule"},"oneOf":[{"type":"object","required":["schedule","value"],"properties":{"schedule":{"const":"constant"},"value":{"type":"number"}}},{"type":"object","required":["schedule","min","max"],"properties":{"schedule":{"enum":["linear","cosine"]},"min":{"type":"number"},"max":{"type":"number"}}},{"type":"object","required":["schedule","initial","factor","at","relative"],"properties":{"schedule":{"const":"step"},"initial":{"type":"number"},"factor":{"type":"number"},"at":{"type":"array","items":{"type":"number"}},"relative":{"type":"boolean"}}},{"type":"object","required":["schedule","initial","decay"],"properties":{"schedule":{"const":"exponential"},"initial":{"type":"number"},"decay":{"type":"number"}}},{"type":"object","required":["schedule","points","relative"],"properties":{"schedule":{"const":"piecewise"},"points":{"$ref":"#/$defs/points"},"relative":{"type":"boolean"}}},{"type":"object","required":["schedule","initial","max","final","peak","anneal"],"properties":{"schedule":{"const":"one-cycle"},"initial":{"type":"number"},"max":{"type":"number"},"final":{"type":"number"},"peak":{"type":"number"},"anneal":{"enum":["cosine","linear"]}}}]};
const schema101 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["at","value"],"properties":{"at":{"type":"number"},"value":{"type":"number"}}}};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.at === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.value === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "at") || (key0 === "value"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.at !== undefined){
let data1 = data0.at;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/" + i0+"/at",schemaPath:"#/items/properties/at/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.value !== undefined){
let data2 = data0.value;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/items/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.schedule;
if(typeof tag0 == "string"){
if(tag0 === "constant"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.schedule !== undefined){
if("constant" !== data.schedule){
const err3 = {instancePath:instancePath+"/schedule",schemaPath:"#/oneOf/0/properties/schedule/const",keyword:"const",params:{allowedValue: "constant"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/0/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var props0 = {};
props0.schedule = true;
props0.value = true;
}
else if(tag0 === "linear"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.min === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.max === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.schedule !== undefined){
let data2 = data.schedule;
if(!((data2 === "linear") || (data2 === "cosine"))){
const err9 = {instancePath:instancePath+"/schedule",schemaPath:"#/oneOf/1/properties/schedule/enum",keyword:"enum",params:{allowedValues: schema100.oneOf[1].properties.schedule.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.min !== undefined){
let data3 = data.min;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/min",schemaPath:"#/oneOf/1/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.max !== undefined){
let data4 = data.max;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/max",schemaPath:"#/oneOf/1/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schedule = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "cosine"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.min === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.max === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.schedule !== undefined){
let data5 = data.schedule;
if(!((data5 === "linear") || (data5 === "cosine"))){
const err16 = {instancePath:instancePath+"/schedule",schemaPath:"#/oneOf/1/properties/schedule/enum",keyword:"enum",params:{allowedValues: schema100.oneOf[1].properties.schedule.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.min !== undefined){
let data6 = data.min;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/min",schemaPath:"#/oneOf/1/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.max !== undefined){
let data7 = data.max;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/max",schemaPath:"#/oneOf/1/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schedule = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "step"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.initial === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "initial"},message:"must have required property '"+"initial"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.factor === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "factor"},message:"must have required property '"+"factor"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.at === undefined){
const err23 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.relative === undefined){
const err24 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "relative"},message:"must have required property '"+"relative"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.schedule !== undefined){
if("step" !== data.schedule){
const err25 = {instancePath:instancePath+"/schedule",schemaPath:"#/oneOf/2/properties/schedule/const",keyword:"const",params:{allowedValue: "step"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.initial !== undefined){
let data9 = data.initial;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/initial",schemaPath:"#/oneOf/2/properties/initial/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.factor !== undefined){
let data10 = data.factor;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/factor",schemaPath:"#/oneOf/2/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.at !== undefined){
let data11 = data.at;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/at/" + i0,schemaPath:"#/oneOf/2/properties/at/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/at",schemaPath:"#/oneOf/2/properties/at/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.relative !== undefined){
if(typeof data.relative !== "boolean"){
const err30 = {instancePath:instancePath+"/relative",schemaPath:"#/oneOf/2/properties/relative/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schedule = true;
props0.initial = true;
props0.factor = true;
props0.at = true;
props0.relative = true;
}
}
else if(tag0 === "exponential"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err32 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.initial === undefined){
const err33 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "initial"},message:"must have required property '"+"initial"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.decay === undefined){
const err34 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "decay"},message:"must have required property '"+"decay"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.schedule !== undefined){
if("exponential" !== data.schedule){
const err35 = {instancePath:instancePath+"/schedule",schemaPath:"#/oneOf/3/properties/schedule/const",keyword:"const",params:{allowedValue: "exponential"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.initial !== undefined){
let data15 = data.initial;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err36 = {instancePath:instancePath+"/initial",schemaPath:"#/oneOf/3/properties/initial/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.decay !== undefined){
let data16 = data.decay;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err37 = {instancePath:instancePath+"/decay",schemaPath:"#/oneOf/3/properties/decay/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schedule = true;
props0.initial = true;
props0.decay = true;
}
}
else if(tag0 === "piecewise"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err39 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.points === undefined){
const err40 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.relative === undefined){
const err41 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "relative"},message:"must have required property '"+"relative"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.schedule !== undefined){
if("piecewise" !== data.schedule){
const err42 = {instancePath:instancePath+"/schedule",schemaPath:"#/oneOf/4/properties/schedule/const",keyword:"const",params:{allowedValue: "piecewise"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.points !== undefined){
if(!(validate338(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.relative !== undefined){
if(typeof data.relative !== "boolean"){
const err43 = {instancePath:instancePath+"/relative",schemaPath:"#/oneOf/4/properties/relative/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schedule = true;
props0.points = true;
props0.relative = true;
}
}
else if(tag0 === "one-cycle"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.initial === undefined){
const err46 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "initial"},message:"must have required property '"+"initial"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data.max === undefined){
const err47 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data.final === undefined){
const err48 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "final"},message:"must have required property '"+"final"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.peak === undefined){
const err49 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "peak"},message:"must have required property '"+"peak"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data.anneal === undefined){
const err50 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "anneal"},message:"must have required property '"+"anneal"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data.schedule !== undefined){
if("one-cycle" !== data.schedule){
const err51 = {instancePath:instancePath+"/schedule",schemaPath:"#/oneOf/5/properties/schedule/const",keyword:"const",params:{allowedValue: "one-cycle"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.initial !== undefined){
let data21 = data.initial;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err52 = {instancePath:instancePath+"/initial",schemaPath:"#/oneOf/5/properties/initial/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.max !== undefined){
let data22 = data.max;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err53 = {instancePath:instancePath+"/max",schemaPath:"#/oneOf/5/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.final !== undefined){
let data23 = data.final;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err54 = {instancePath:instancePath+"/final",schemaPath:"#/oneOf/5/properties/final/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.peak !== undefined){
let data24 = data.peak;
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err55 = {instancePath:instancePath+"/peak",schemaPath:"#/oneOf/5/properties/peak/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.anneal !== undefined){
let data25 = data.anneal;
if(!((data25 === "cosine") || (data25 === "linear"))){
const err56 = {instancePath:instancePath+"/anneal",schemaPath:"#/oneOf/5/properties/anneal/enum",keyword:"enum",params:{allowedValues: schema100.oneOf[5].properties.anneal.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schedule = true;
props0.initial = true;
props0.max = true;
props0.final = true;
props0.peak = true;
props0.anneal = true;
}
}
else {
const err58 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "schedule", tagValue: tag0},message:"value of tag \"schedule\" must be in oneOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "schedule", tagValue: tag0},message:"tag \"schedule\" must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate337.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate337.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema102 = {"type":"object","required":["update","over","clip","warmup"],"properties":{"update":{"$ref":"#/$defs/update"},"over":{"$ref":"#/$defs/over"},"clip":{"$ref":"#/$defs/clip"},"warmup":{"$ref":"#/$defs/warmup"}}};
const schema103 = {"enum":["epoch","batch"]};

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "epoch") || (data === "batch"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema103.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema104 = {"enum":["period","run"]};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "period") || (data === "run"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema104.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema105 = {"type":"object","additionalProperties":false,"required":["low","high"],"properties":{"low":{"$ref":"#/$defs/maybeNumber"},"high":{"$ref":"#/$defs/maybeNumber"}}};
const schema106 = {"type":["number","null"]};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema106.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}
validate347.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate346.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.high === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "low") || (key0 === "high"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.low !== undefined){
if(!(validate347(data.low, {instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validate347(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}
validate346.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"anyOf":[{"type":"object","additionalProperties":false,"required":["epochs","from"],"properties":{"epochs":{"type":"number"},"from":{"type":"number"}}},{"type":"null"}]};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.epochs === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "epochs"},message:"must have required property '"+"epochs"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "epochs") || (key0 === "from"))){
const err2 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.epochs !== undefined){
let data0 = data.epochs;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/epochs",schemaPath:"#/anyOf/0/properties/epochs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/0/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs8 = errors;
if(data !== null){
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate351.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate351.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.update === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "update"},message:"must have required property '"+"update"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.over === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "over"},message:"must have required property '"+"over"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.clip === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clip"},message:"must have required property '"+"clip"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.warmup === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warmup"},message:"must have required property '"+"warmup"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.update !== undefined){
if(!(validate342(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
if(data.over !== undefined){
if(!(validate344(data.over, {instancePath:instancePath+"/over",parentData:data,parentDataProperty:"over",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
if(data.clip !== undefined){
if(!(validate346(data.clip, {instancePath:instancePath+"/clip",parentData:data,parentDataProperty:"clip",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate351(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}
validate341.evaluated = {"props":{"update":true,"over":true,"clip":true,"warmup":true},"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","required":["target"],"properties":{"target":{"type":"number","minimum":0}}};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target !== undefined){
let data0 = data.target;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"props":{"target":true},"dynamicProps":false,"dynamicItems":false};


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate337(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
else {
var props0 = validate337.evaluated.props;
}
if(!(validate341(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.update = true;
props0.over = true;
props0.clip = true;
props0.warmup = true;
}
if(!(validate354(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.target = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = {"type":"object","allOf":[{"$ref":"#/$defs/shape"},{"$ref":"#/$defs/timing"}],"unevaluatedProperties":false};

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate358.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate337(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
else {
var props0 = validate337.evaluated.props;
}
if(!(validate341(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.update = true;
props0.over = true;
props0.clip = true;
props0.warmup = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate358.errors = vErrors;
return errors === 0;
}
validate358.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = {"type":"object","additionalProperties":false,"required":["name","attack","epsilon"],"properties":{"name":{"type":"string"},"attack":{"$ref":"#/$defs/attack"},"epsilon":{"type":"number","minimum":0}}};

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.attack === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attack"},message:"must have required property '"+"attack"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.epsilon === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "attack")) || (key0 === "epsilon"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.attack !== undefined){
if(!(validate330(data.attack, {instancePath:instancePath+"/attack",parentData:data,parentDataProperty:"attack",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
if(data.epsilon !== undefined){
let data2 = data.epsilon;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"enum":["train","validation","test"]};

function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate380.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "train") || (data === "validation")) || (data === "test"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema111.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}
validate380.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema112 = {"type":"array","items":{"type":"string"}};

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate382.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}
validate382.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema113 = {"enum":["frozen","clean","gauss-newton","reattacked"]};

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "frozen") || (data === "clean")) || (data === "gauss-newton")) || (data === "reattacked"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="resolved.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.seed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.model === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.attack === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attack"},message:"must have required property '"+"attack"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.epsilon === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.pas === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pas"},message:"must have required property '"+"pas"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.learning_rate === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "learning_rate"},message:"must have required property '"+"learning_rate"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.optimizer === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "optimizer"},message:"must have required property '"+"optimizer"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.train === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "train"},message:"must have required property '"+"train"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.evaluate === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluate"},message:"must have required property '"+"evaluate"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.checkpoint === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkpoint"},message:"must have required property '"+"checkpoint"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.device === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device"},message:"must have required property '"+"device"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.seed !== undefined){
if(!(validate303(data.seed, {instancePath:instancePath+"/seed",parentData:data,parentDataProperty:"seed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.dataset === undefined){
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.path === undefined){
const err18 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.validation === undefined){
const err19 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "validation"},message:"must have required property '"+"validation"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.validation_seed === undefined){
const err20 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "validation_seed"},message:"must have required property '"+"validation_seed"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.train_samples === undefined){
const err21 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "train_samples"},message:"must have required property '"+"train_samples"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.test_samples === undefined){
const err22 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "test_samples"},message:"must have required property '"+"test_samples"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.augment === undefined){
const err23 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "augment"},message:"must have required property '"+"augment"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data3){
if(!(((((((key1 === "dataset") || (key1 === "path")) || (key1 === "validation")) || (key1 === "validation_seed")) || (key1 === "train_samples")) || (key1 === "test_samples")) || (key1 === "augment"))){
const err24 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.dataset !== undefined){
let data4 = data3.dataset;
if(!(((((((data4 === "mnist") || (data4 === "fashion-mnist")) || (data4 === "fashion-mnist-mini")) || (data4 === "cifar-10")) || (data4 === "cifar-100")) || (data4 === "npz")) || (data4 === "folder"))){
const err25 = {instancePath:instancePath+"/data/dataset",schemaPath:"#/properties/data/properties/dataset/enum",keyword:"enum",params:{allowedValues: schema92.properties.data.properties.dataset.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.path !== undefined){
let data5 = data3.path;
if((typeof data5 !== "string") && (data5 !== null)){
const err26 = {instancePath:instancePath+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type: schema92.properties.data.properties.path.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3.validation !== undefined){
if(!(validate303(data3.validation, {instancePath:instancePath+"/data/validation",parentData:data3,parentDataProperty:"validation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data3.validation_seed !== undefined){
if(!(validate303(data3.validation_seed, {instancePath:instancePath+"/data/validation_seed",parentData:data3,parentDataProperty:"validation_seed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data3.train_samples !== undefined){
if(!(validate307(data3.train_samples, {instancePath:instancePath+"/data/train_samples",parentData:data3,parentDataProperty:"train_samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data3.test_samples !== undefined){
if(!(validate307(data3.test_samples, {instancePath:instancePath+"/data/test_samples",parentData:data3,parentDataProperty:"test_samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data3.augment !== undefined){
let data10 = data3.augment;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.crop_padding === undefined){
const err27 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/required",keyword:"required",params:{missingProperty: "crop_padding"},message:"must have required property '"+"crop_padding"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.horizontal_flip === undefined){
const err28 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/required",keyword:"required",params:{missingProperty: "horizontal_flip"},message:"must have required property '"+"horizontal_flip"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "crop_padding") || (key2 === "horizontal_flip"))){
const err29 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.crop_padding !== undefined){
if(!(validate303(data10.crop_padding, {instancePath:instancePath+"/data/augment/crop_padding",parentData:data10,parentDataProperty:"crop_padding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data10.horizontal_flip !== undefined){
if(typeof data10.horizontal_flip !== "boolean"){
const err30 = {instancePath:instancePath+"/data/augment/horizontal_flip",schemaPath:"#/properties/data/properties/augment/properties/horizontal_flip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.model !== undefined){
let data13 = data.model;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.architecture === undefined){
const err33 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const tag0 = data13.architecture;
if(typeof tag0 == "string"){
if(tag0 === "linear"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.architecture === undefined){
const err34 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/0/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data13.bias === undefined){
const err35 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/0/required",keyword:"required",params:{missingProperty: "bias"},message:"must have required property '"+"bias"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "architecture") || (key3 === "bias"))){
const err36 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.architecture !== undefined){
if("linear" !== data13.architecture){
const err37 = {instancePath:instancePath+"/model/architecture",schemaPath:"#/properties/model/oneOf/0/properties/architecture/const",keyword:"const",params:{allowedValue: "linear"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.bias !== undefined){
if(typeof data13.bias !== "boolean"){
const err38 = {instancePath:instancePath+"/model/bias",schemaPath:"#/properties/model/oneOf/0/properties/bias/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "mlp"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.architecture === undefined){
const err40 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/1/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.hidden === undefined){
const err41 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/1/required",keyword:"required",params:{missingProperty: "hidden"},message:"must have required property '"+"hidden"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13.bias === undefined){
const err42 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/1/required",keyword:"required",params:{missingProperty: "bias"},message:"must have required property '"+"bias"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key4 in data13){
if(!(((key4 === "architecture") || (key4 === "hidden")) || (key4 === "bias"))){
const err43 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.architecture !== undefined){
if("mlp" !== data13.architecture){
const err44 = {instancePath:instancePath+"/model/architecture",schemaPath:"#/properties/model/oneOf/1/properties/architecture/const",keyword:"const",params:{allowedValue: "mlp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data13.hidden !== undefined){
let data17 = data13.hidden;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate311(data17[i0], {instancePath:instancePath+"/model/hidden/" + i0,parentData:data17,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/model/hidden",schemaPath:"#/properties/model/oneOf/1/properties/hidden/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.bias !== undefined){
if(typeof data13.bias !== "boolean"){
const err46 = {instancePath:instancePath+"/model/bias",schemaPath:"#/properties/model/oneOf/1/properties/bias/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "lenet"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.architecture === undefined){
const err48 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13.width === undefined){
const err49 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key5 in data13){
if(!((key5 === "architecture") || (key5 === "width"))){
const err50 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data13.architecture !== undefined){
let data20 = data13.architecture;
if(!((((data20 === "lenet") || (data20 === "vgg16")) || (data20 === "resnet18")) || (data20 === "preact-resnet18"))){
const err51 = {instancePath:instancePath+"/model/architecture",schemaPath:"#/properties/model/oneOf/2/properties/architecture/enum",keyword:"enum",params:{allowedValues: schema92.properties.model.oneOf[2].properties.architecture.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data13.width !== undefined){
if(!(validate311(data13.width, {instancePath:instancePath+"/model/width",parentData:data13,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "vgg16"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.architecture === undefined){
const err53 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data13.width === undefined){
const err54 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key6 in data13){
if(!((key6 === "architecture") || (key6 === "width"))){
const err55 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data13.architecture !== undefined){
let data22 = data13.architecture;
if(!((((data22 === "lenet") || (data22 === "vgg16")) || (data22 === "resnet18")) || (data22 === "preact-resnet18"))){
const err56 = {instancePath:instancePath+"/model/architecture",schemaPath:"#/properties/model/oneOf/2/properties/architecture/enum",keyword:"enum",params:{allowedValues: schema92.properties.model.oneOf[2].properties.architecture.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data13.width !== undefined){
if(!(validate311(data13.width, {instancePath:instancePath+"/model/width",parentData:data13,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "resnet18"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.architecture === undefined){
const err58 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data13.width === undefined){
const err59 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key7 in data13){
if(!((key7 === "architecture") || (key7 === "width"))){
const err60 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data13.architecture !== undefined){
let data24 = data13.architecture;
if(!((((data24 === "lenet") || (data24 === "vgg16")) || (data24 === "resnet18")) || (data24 === "preact-resnet18"))){
const err61 = {instancePath:instancePath+"/model/architecture",schemaPath:"#/properties/model/oneOf/2/properties/architecture/enum",keyword:"enum",params:{allowedValues: schema92.properties.model.oneOf[2].properties.architecture.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data13.width !== undefined){
if(!(validate311(data13.width, {instancePath:instancePath+"/model/width",parentData:data13,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "preact-resnet18"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.architecture === undefined){
const err63 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data13.width === undefined){
const err64 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key8 in data13){
if(!((key8 === "architecture") || (key8 === "width"))){
const err65 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data13.architecture !== undefined){
let data26 = data13.architecture;
if(!((((data26 === "lenet") || (data26 === "vgg16")) || (data26 === "resnet18")) || (data26 === "preact-resnet18"))){
const err66 = {instancePath:instancePath+"/model/architecture",schemaPath:"#/properties/model/oneOf/2/properties/architecture/enum",keyword:"enum",params:{allowedValues: schema92.properties.model.oneOf[2].properties.architecture.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data13.width !== undefined){
if(!(validate311(data13.width, {instancePath:instancePath+"/model/width",parentData:data13,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "wide-resnet"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.architecture === undefined){
const err68 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/3/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data13.depth === undefined){
const err69 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/3/required",keyword:"required",params:{missingProperty: "depth"},message:"must have required property '"+"depth"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data13.width === undefined){
const err70 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/3/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key9 in data13){
if(!(((key9 === "architecture") || (key9 === "depth")) || (key9 === "width"))){
const err71 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data13.architecture !== undefined){
if("wide-resnet" !== data13.architecture){
const err72 = {instancePath:instancePath+"/model/architecture",schemaPath:"#/properties/model/oneOf/3/properties/architecture/const",keyword:"const",params:{allowedValue: "wide-resnet"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data13.depth !== undefined){
if(!(validate311(data13.depth, {instancePath:instancePath+"/model/depth",parentData:data13,parentDataProperty:"depth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data13.width !== undefined){
if(!(validate311(data13.width, {instancePath:instancePath+"/model/width",parentData:data13,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "custom"){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.architecture === undefined){
const err74 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/4/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data13.layers === undefined){
const err75 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/4/required",keyword:"required",params:{missingProperty: "layers"},message:"must have required property '"+"layers"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key10 in data13){
if(!((key10 === "architecture") || (key10 === "layers"))){
const err76 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data13.architecture !== undefined){
if("custom" !== data13.architecture){
const err77 = {instancePath:instancePath+"/model/architecture",schemaPath:"#/properties/model/oneOf/4/properties/architecture/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data13.layers !== undefined){
let data32 = data13.layers;
if(Array.isArray(data32)){
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
if(!(validate319(data32[i1], {instancePath:instancePath+"/model/layers/" + i1,parentData:data32,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/model/layers",schemaPath:"#/properties/model/oneOf/4/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err80 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "architecture", tagValue: tag0},message:"value of tag \"architecture\" must be in oneOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/discriminator",keyword:"discriminator",params:{error: "tag", tag: "architecture", tagValue: tag0},message:"tag \"architecture\" must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.attack !== undefined){
if(!(validate330(data.attack, {instancePath:instancePath+"/attack",parentData:data,parentDataProperty:"attack",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
if(data.epsilon !== undefined){
if(!(validate336(data.epsilon, {instancePath:instancePath+"/epsilon",parentData:data,parentDataProperty:"epsilon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
}
if(data.pas !== undefined){
let data36 = data.pas;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.periods === undefined){
const err83 = {instancePath:instancePath+"/pas",schemaPath:"#/properties/pas/required",keyword:"required",params:{missingProperty: "periods"},message:"must have required property '"+"periods"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data36.reset === undefined){
const err84 = {instancePath:instancePath+"/pas",schemaPath:"#/properties/pas/required",keyword:"required",params:{missingProperty: "reset"},message:"must have required property '"+"reset"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data36.ensemble === undefined){
const err85 = {instancePath:instancePath+"/pas",schemaPath:"#/properties/pas/required",keyword:"required",params:{missingProperty: "ensemble"},message:"must have required property '"+"ensemble"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key11 in data36){
if(!(((key11 === "periods") || (key11 === "reset")) || (key11 === "ensemble"))){
const err86 = {instancePath:instancePath+"/pas",schemaPath:"#/properties/pas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data36.periods !== undefined){
let data37 = data36.periods;
if(Array.isArray(data37)){
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
if(!(validate311(data37[i2], {instancePath:instancePath+"/pas/periods/" + i2,parentData:data37,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/pas/periods",schemaPath:"#/properties/pas/properties/periods/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data36.reset !== undefined){
let data39 = data36.reset;
if(Array.isArray(data39)){
const len3 = data39.length;
for(let i3=0; i3<len3; i3++){
let data40 = data39[i3];
if(!((((data40 === "epsilon") || (data40 === "learning_rate")) || (data40 === "momentum")) || (data40 === "optimizer"))){
const err88 = {instancePath:instancePath+"/pas/reset/" + i3,schemaPath:"#/properties/pas/properties/reset/items/enum",keyword:"enum",params:{allowedValues: schema92.properties.pas.properties.reset.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/pas/reset",schemaPath:"#/properties/pas/properties/reset/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data36.ensemble !== undefined){
let data41 = data36.ensemble;
if(!((data41 === "period-ends") || (data41 === "none"))){
const err90 = {instancePath:instancePath+"/pas/ensemble",schemaPath:"#/properties/pas/properties/ensemble/enum",keyword:"enum",params:{allowedValues: schema92.properties.pas.properties.ensemble.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/pas",schemaPath:"#/properties/pas/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.learning_rate !== undefined){
if(!(validate358(data.learning_rate, {instancePath:instancePath+"/learning_rate",parentData:data,parentDataProperty:"learning_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
}
if(data.optimizer !== undefined){
let data43 = data.optimizer;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.name === undefined){
const err92 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const tag1 = data43.name;
if(typeof tag1 == "string"){
if(tag1 === "sgd"){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.name === undefined){
const err93 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data43.momentum === undefined){
const err94 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/0/required",keyword:"required",params:{missingProperty: "momentum"},message:"must have required property '"+"momentum"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data43.dampening === undefined){
const err95 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/0/required",keyword:"required",params:{missingProperty: "dampening"},message:"must have required property '"+"dampening"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data43.nesterov === undefined){
const err96 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/0/required",keyword:"required",params:{missingProperty: "nesterov"},message:"must have required property '"+"nesterov"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data43.weight_decay === undefined){
const err97 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/0/required",keyword:"required",params:{missingProperty: "weight_decay"},message:"must have required property '"+"weight_decay"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key12 in data43){
if(!(((((key12 === "name") || (key12 === "momentum")) || (key12 === "dampening")) || (key12 === "nesterov")) || (key12 === "weight_decay"))){
const err98 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data43.name !== undefined){
if("sgd" !== data43.name){
const err99 = {instancePath:instancePath+"/optimizer/name",schemaPath:"#/properties/optimizer/oneOf/0/properties/name/const",keyword:"const",params:{allowedValue: "sgd"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data43.momentum !== undefined){
let data45 = data43.momentum;
if(!((typeof data45 == "number") && (isFinite(data45)))){
const err100 = {instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/oneOf/0/properties/momentum/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data43.dampening !== undefined){
let data46 = data43.dampening;
if(!((typeof data46 == "number") && (isFinite(data46)))){
const err101 = {instancePath:instancePath+"/optimizer/dampening",schemaPath:"#/properties/optimizer/oneOf/0/properties/dampening/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data43.nesterov !== undefined){
if(typeof data43.nesterov !== "boolean"){
const err102 = {instancePath:instancePath+"/optimizer/nesterov",schemaPath:"#/properties/optimizer/oneOf/0/properties/nesterov/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data43.weight_decay !== undefined){
let data48 = data43.weight_decay;
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err103 = {instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/oneOf/0/properties/weight_decay/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var props2 = true;
}
else if(tag1 === "adam"){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.name === undefined){
const err105 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data43.betas === undefined){
const err106 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/required",keyword:"required",params:{missingProperty: "betas"},message:"must have required property '"+"betas"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data43.eps === undefined){
const err107 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/required",keyword:"required",params:{missingProperty: "eps"},message:"must have required property '"+"eps"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data43.weight_decay === undefined){
const err108 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/required",keyword:"required",params:{missingProperty: "weight_decay"},message:"must have required property '"+"weight_decay"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key13 in data43){
if(!((((key13 === "name") || (key13 === "betas")) || (key13 === "eps")) || (key13 === "weight_decay"))){
const err109 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data43.name !== undefined){
let data49 = data43.name;
if(!((data49 === "adam") || (data49 === "adamw"))){
const err110 = {instancePath:instancePath+"/optimizer/name",schemaPath:"#/properties/optimizer/oneOf/1/properties/name/enum",keyword:"enum",params:{allowedValues: schema92.properties.optimizer.oneOf[1].properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data43.betas !== undefined){
if(!(validate333(data43.betas, {instancePath:instancePath+"/optimizer/betas",parentData:data43,parentDataProperty:"betas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data43.eps !== undefined){
let data51 = data43.eps;
if(!((typeof data51 == "number") && (isFinite(data51)))){
const err111 = {instancePath:instancePath+"/optimizer/eps",schemaPath:"#/properties/optimizer/oneOf/1/properties/eps/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data43.weight_decay !== undefined){
let data52 = data43.weight_decay;
if(!((typeof data52 == "number") && (isFinite(data52)))){
const err112 = {instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/oneOf/1/properties/weight_decay/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(props2 !== true){
props2 = true;
}
}
else if(tag1 === "adamw"){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.name === undefined){
const err114 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data43.betas === undefined){
const err115 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/required",keyword:"required",params:{missingProperty: "betas"},message:"must have required property '"+"betas"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data43.eps === undefined){
const err116 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/required",keyword:"required",params:{missingProperty: "eps"},message:"must have required property '"+"eps"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data43.weight_decay === undefined){
const err117 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/required",keyword:"required",params:{missingProperty: "weight_decay"},message:"must have required property '"+"weight_decay"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key14 in data43){
if(!((((key14 === "name") || (key14 === "betas")) || (key14 === "eps")) || (key14 === "weight_decay"))){
const err118 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data43.name !== undefined){
let data53 = data43.name;
if(!((data53 === "adam") || (data53 === "adamw"))){
const err119 = {instancePath:instancePath+"/optimizer/name",schemaPath:"#/properties/optimizer/oneOf/1/properties/name/enum",keyword:"enum",params:{allowedValues: schema92.properties.optimizer.oneOf[1].properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data43.betas !== undefined){
if(!(validate333(data43.betas, {instancePath:instancePath+"/optimizer/betas",parentData:data43,parentDataProperty:"betas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data43.eps !== undefined){
let data55 = data43.eps;
if(!((typeof data55 == "number") && (isFinite(data55)))){
const err120 = {instancePath:instancePath+"/optimizer/eps",schemaPath:"#/properties/optimizer/oneOf/1/properties/eps/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data43.weight_decay !== undefined){
let data56 = data43.weight_decay;
if(!((typeof data56 == "number") && (isFinite(data56)))){
const err121 = {instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/oneOf/1/properties/weight_decay/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(props2 !== true){
props2 = true;
}
}
else {
const err123 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "name", tagValue: tag1},message:"value of tag \"name\" must be in oneOf"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/discriminator",keyword:"discriminator",params:{error: "tag", tag: "name", tagValue: tag1},message:"tag \"name\" must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.train !== undefined){
let data57 = data.train;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.epochs === undefined){
const err126 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/required",keyword:"required",params:{missingProperty: "epochs"},message:"must have required property '"+"epochs"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data57.batch_size === undefined){
const err127 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/required",keyword:"required",params:{missingProperty: "batch_size"},message:"must have required property '"+"batch_size"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data57.objective === undefined){
const err128 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/required",keyword:"required",params:{missingProperty: "objective"},message:"must have required property '"+"objective"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data57.averaging === undefined){
const err129 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/required",keyword:"required",params:{missingProperty: "averaging"},message:"must have required property '"+"averaging"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data57.gradient_clip === undefined){
const err130 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/required",keyword:"required",params:{missingProperty: "gradient_clip"},message:"must have required property '"+"gradient_clip"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key15 in data57){
if(!(((((((key15 === "epochs") || (key15 === "batch_size")) || (key15 === "micro_batch_size")) || (key15 === "objective")) || (key15 === "averaging")) || (key15 === "gradient_clip")) || (key15 === "precision"))){
const err131 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data57.epochs !== undefined){
if(!(validate311(data57.epochs, {instancePath:instancePath+"/train/epochs",parentData:data57,parentDataProperty:"epochs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data57.batch_size !== undefined){
if(!(validate311(data57.batch_size, {instancePath:instancePath+"/train/batch_size",parentData:data57,parentDataProperty:"batch_size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data57.micro_batch_size !== undefined){
let data60 = data57.micro_batch_size;
const _errs125 = errors;
let valid37 = false;
const _errs126 = errors;
if(!(validate311(data60, {instancePath:instancePath+"/train/micro_batch_size",parentData:data57,parentDataProperty:"micro_batch_size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
var _valid0 = _errs126 === errors;
valid37 = valid37 || _valid0;
const _errs127 = errors;
if("auto" !== data60){
const err132 = {instancePath:instancePath+"/train/micro_batch_size",schemaPath:"#/properties/train/properties/micro_batch_size/anyOf/1/const",keyword:"const",params:{allowedValue: "auto"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid0 = _errs127 === errors;
valid37 = valid37 || _valid0;
if(!valid37){
const err133 = {instancePath:instancePath+"/train/micro_batch_size",schemaPath:"#/properties/train/properties/micro_batch_size/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
}
}
if(data57.objective !== undefined){
let data61 = data57.objective;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.name === undefined){
const err134 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const tag2 = data61.name;
if(typeof tag2 == "string"){
if(tag2 === "adversarial"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.name === undefined){
const err135 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key16 in data61){
if(!(key16 === "name")){
const err136 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data61.name !== undefined){
let data62 = data61.name;
if(!((data62 === "adversarial") || (data62 === "clean"))){
const err137 = {instancePath:instancePath+"/train/objective/name",schemaPath:"#/properties/train/properties/objective/oneOf/0/properties/name/enum",keyword:"enum",params:{allowedValues: schema92.properties.train.properties.objective.oneOf[0].properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var props3 = true;
}
else if(tag2 === "clean"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.name === undefined){
const err139 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key17 in data61){
if(!(key17 === "name")){
const err140 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data61.name !== undefined){
let data63 = data61.name;
if(!((data63 === "adversarial") || (data63 === "clean"))){
const err141 = {instancePath:instancePath+"/train/objective/name",schemaPath:"#/properties/train/properties/objective/oneOf/0/properties/name/enum",keyword:"enum",params:{allowedValues: schema92.properties.train.properties.objective.oneOf[0].properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(props3 !== true){
props3 = true;
}
}
else if(tag2 === "mix"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.name === undefined){
const err143 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data61.clean_weight === undefined){
const err144 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/1/required",keyword:"required",params:{missingProperty: "clean_weight"},message:"must have required property '"+"clean_weight"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key18 in data61){
if(!((key18 === "name") || (key18 === "clean_weight"))){
const err145 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data61.name !== undefined){
if("mix" !== data61.name){
const err146 = {instancePath:instancePath+"/train/objective/name",schemaPath:"#/properties/train/properties/objective/oneOf/1/properties/name/const",keyword:"const",params:{allowedValue: "mix"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data61.clean_weight !== undefined){
let data65 = data61.clean_weight;
if(!((typeof data65 == "number") && (isFinite(data65)))){
const err147 = {instancePath:instancePath+"/train/objective/clean_weight",schemaPath:"#/properties/train/properties/objective/oneOf/1/properties/clean_weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(props3 !== true){
props3 = true;
}
}
else if(tag2 === "trades"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.name === undefined){
const err149 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/2/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data61.beta === undefined){
const err150 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/2/required",keyword:"required",params:{missingProperty: "beta"},message:"must have required property '"+"beta"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key19 in data61){
if(!((key19 === "name") || (key19 === "beta"))){
const err151 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data61.name !== undefined){
let data66 = data61.name;
if(!((data66 === "trades") || (data66 === "mart"))){
const err152 = {instancePath:instancePath+"/train/objective/name",schemaPath:"#/properties/train/properties/objective/oneOf/2/properties/name/enum",keyword:"enum",params:{allowedValues: schema92.properties.train.properties.objective.oneOf[2].properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data61.beta !== undefined){
let data67 = data61.beta;
if(!((typeof data67 == "number") && (isFinite(data67)))){
const err153 = {instancePath:instancePath+"/train/objective/beta",schemaPath:"#/properties/train/properties/objective/oneOf/2/properties/beta/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(props3 !== true){
props3 = true;
}
}
else if(tag2 === "mart"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.name === undefined){
const err155 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/2/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data61.beta === undefined){
const err156 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/2/required",keyword:"required",params:{missingProperty: "beta"},message:"must have required property '"+"beta"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key20 in data61){
if(!((key20 === "name") || (key20 === "beta"))){
const err157 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data61.name !== undefined){
let data68 = data61.name;
if(!((data68 === "trades") || (data68 === "mart"))){
const err158 = {instancePath:instancePath+"/train/objective/name",schemaPath:"#/properties/train/properties/objective/oneOf/2/properties/name/enum",keyword:"enum",params:{allowedValues: schema92.properties.train.properties.objective.oneOf[2].properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data61.beta !== undefined){
let data69 = data61.beta;
if(!((typeof data69 == "number") && (isFinite(data69)))){
const err159 = {instancePath:instancePath+"/train/objective/beta",schemaPath:"#/properties/train/properties/objective/oneOf/2/properties/beta/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(props3 !== true){
props3 = true;
}
}
else {
const err161 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "name", tagValue: tag2},message:"value of tag \"name\" must be in oneOf"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/discriminator",keyword:"discriminator",params:{error: "tag", tag: "name", tagValue: tag2},message:"tag \"name\" must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/train/objective",schemaPath:"#/properties/train/properties/objective/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data57.averaging !== undefined){
let data70 = data57.averaging;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.method === undefined){
const err164 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const tag3 = data70.method;
if(typeof tag3 == "string"){
if(tag3 === "none"){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.method === undefined){
const err165 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/0/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key21 in data70){
if(!(key21 === "method")){
const err166 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data70.method !== undefined){
if("none" !== data70.method){
const err167 = {instancePath:instancePath+"/train/averaging/method",schemaPath:"#/properties/train/properties/averaging/oneOf/0/properties/method/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var props4 = true;
}
else if(tag3 === "ema"){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.method === undefined){
const err169 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/1/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data70.decay === undefined){
const err170 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/1/required",keyword:"required",params:{missingProperty: "decay"},message:"must have required property '"+"decay"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key22 in data70){
if(!((key22 === "method") || (key22 === "decay"))){
const err171 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data70.method !== undefined){
if("ema" !== data70.method){
const err172 = {instancePath:instancePath+"/train/averaging/method",schemaPath:"#/properties/train/properties/averaging/oneOf/1/properties/method/const",keyword:"const",params:{allowedValue: "ema"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data70.decay !== undefined){
let data73 = data70.decay;
if(!((typeof data73 == "number") && (isFinite(data73)))){
const err173 = {instancePath:instancePath+"/train/averaging/decay",schemaPath:"#/properties/train/properties/averaging/oneOf/1/properties/decay/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(props4 !== true){
props4 = true;
}
}
else if(tag3 === "swa"){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.method === undefined){
const err175 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/2/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data70.start_epoch === undefined){
const err176 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/2/required",keyword:"required",params:{missingProperty: "start_epoch"},message:"must have required property '"+"start_epoch"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
for(const key23 in data70){
if(!((key23 === "method") || (key23 === "start_epoch"))){
const err177 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data70.method !== undefined){
if("swa" !== data70.method){
const err178 = {instancePath:instancePath+"/train/averaging/method",schemaPath:"#/properties/train/properties/averaging/oneOf/2/properties/method/const",keyword:"const",params:{allowedValue: "swa"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data70.start_epoch !== undefined){
if(!(validate303(data70.start_epoch, {instancePath:instancePath+"/train/averaging/start_epoch",parentData:data70,parentDataProperty:"start_epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
}
else {
const err179 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(props4 !== true){
props4 = true;
}
}
else {
const err180 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "method", tagValue: tag3},message:"value of tag \"method\" must be in oneOf"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/discriminator",keyword:"discriminator",params:{error: "tag", tag: "method", tagValue: tag3},message:"tag \"method\" must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/train/averaging",schemaPath:"#/properties/train/properties/averaging/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data57.gradient_clip !== undefined){
if(!(validate347(data57.gradient_clip, {instancePath:instancePath+"/train/gradient_clip",parentData:data57,parentDataProperty:"gradient_clip",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
}
if(data57.precision !== undefined){
let data77 = data57.precision;
if(!((data77 === "float32") || (data77 === "mixed-float16"))){
const err183 = {instancePath:instancePath+"/train/precision",schemaPath:"#/properties/train/properties/precision/enum",keyword:"enum",params:{allowedValues: schema92.properties.train.properties.precision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.evaluate !== undefined){
let data78 = data.evaluate;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.every === undefined){
const err185 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/required",keyword:"required",params:{missingProperty: "every"},message:"must have required property '"+"every"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data78.samples === undefined){
const err186 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data78.batch_size === undefined){
const err187 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/required",keyword:"required",params:{missingProperty: "batch_size"},message:"must have required property '"+"batch_size"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data78.during === undefined){
const err188 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/required",keyword:"required",params:{missingProperty: "during"},message:"must have required property '"+"during"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data78.final === undefined){
const err189 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/required",keyword:"required",params:{missingProperty: "final"},message:"must have required property '"+"final"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data78.final_samples === undefined){
const err190 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/required",keyword:"required",params:{missingProperty: "final_samples"},message:"must have required property '"+"final_samples"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key24 in data78){
if(!((((((key24 === "every") || (key24 === "samples")) || (key24 === "batch_size")) || (key24 === "during")) || (key24 === "final")) || (key24 === "final_samples"))){
const err191 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data78.every !== undefined){
if(!(validate311(data78.every, {instancePath:instancePath+"/evaluate/every",parentData:data78,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data78.samples !== undefined){
if(!(validate307(data78.samples, {instancePath:instancePath+"/evaluate/samples",parentData:data78,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data78.batch_size !== undefined){
if(!(validate311(data78.batch_size, {instancePath:instancePath+"/evaluate/batch_size",parentData:data78,parentDataProperty:"batch_size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data78.during !== undefined){
if(!(validate372(data78.during, {instancePath:instancePath+"/evaluate/during",parentData:data78,parentDataProperty:"during",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
}
if(data78.final !== undefined){
let data83 = data78.final;
if(Array.isArray(data83)){
const len4 = data83.length;
for(let i4=0; i4<len4; i4++){
if(!(validate372(data83[i4], {instancePath:instancePath+"/evaluate/final/" + i4,parentData:data83,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
}
}
else {
const err192 = {instancePath:instancePath+"/evaluate/final",schemaPath:"#/properties/evaluate/properties/final/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data78.final_samples !== undefined){
if(!(validate307(data78.final_samples, {instancePath:instancePath+"/evaluate/final_samples",parentData:data78,parentDataProperty:"final_samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
}
else {
const err193 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.checkpoint !== undefined){
let data86 = data.checkpoint;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.every_minutes === undefined){
const err194 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/required",keyword:"required",params:{missingProperty: "every_minutes"},message:"must have required property '"+"every_minutes"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data86.keep === undefined){
const err195 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/required",keyword:"required",params:{missingProperty: "keep"},message:"must have required property '"+"keep"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key25 in data86){
if(!((key25 === "every_minutes") || (key25 === "keep"))){
const err196 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data86.every_minutes !== undefined){
let data87 = data86.every_minutes;
if(!((typeof data87 == "number") && (isFinite(data87)))){
const err197 = {instancePath:instancePath+"/checkpoint/every_minutes",schemaPath:"#/properties/checkpoint/properties/every_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data86.keep !== undefined){
if(!(validate311(data86.keep, {instancePath:instancePath+"/checkpoint/keep",parentData:data86,parentDataProperty:"keep",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err198 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data.device !== undefined){
let data89 = data.device;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.executor === undefined){
const err199 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/required",keyword:"required",params:{missingProperty: "executor"},message:"must have required property '"+"executor"+"'"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data89.threads === undefined){
const err200 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/required",keyword:"required",params:{missingProperty: "threads"},message:"must have required property '"+"threads"+"'"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
for(const key26 in data89){
if(!((((key26 === "executor") || (key26 === "threads")) || (key26 === "provider")) || (key26 === "index"))){
const err201 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data89.executor !== undefined){
let data90 = data89.executor;
if(!(((data90 === "onnx") || (data90 === "tensorflow")) || (data90 === "reference"))){
const err202 = {instancePath:instancePath+"/device/executor",schemaPath:"#/properties/device/properties/executor/enum",keyword:"enum",params:{allowedValues: schema92.properties.device.properties.executor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data89.threads !== undefined){
if(!(validate303(data89.threads, {instancePath:instancePath+"/device/threads",parentData:data89,parentDataProperty:"threads",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data89.provider !== undefined){
let data92 = data89.provider;
if(!(((((data92 === "auto") || (data92 === "webgpu")) || (data92 === "cuda")) || (data92 === "directml")) || (data92 === "coreml"))){
const err203 = {instancePath:instancePath+"/device/provider",schemaPath:"#/properties/device/properties/provider/enum",keyword:"enum",params:{allowedValues: schema92.properties.device.properties.provider.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data89.index !== undefined){
if(!(validate303(data89.index, {instancePath:instancePath+"/device/index",parentData:data89,parentDataProperty:"index",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
}
else {
const err204 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.landscape !== undefined){
let data94 = data.landscape;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.epsilon === undefined){
const err205 = {instancePath:instancePath+"/landscape",schemaPath:"#/properties/landscape/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data94.attack === undefined){
const err206 = {instancePath:instancePath+"/landscape",schemaPath:"#/properties/landscape/required",keyword:"required",params:{missingProperty: "attack"},message:"must have required property '"+"attack"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data94.split === undefined){
const err207 = {instancePath:instancePath+"/landscape",schemaPath:"#/properties/landscape/required",keyword:"required",params:{missingProperty: "split"},message:"must have required property '"+"split"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data94.trace === undefined){
const err208 = {instancePath:instancePath+"/landscape",schemaPath:"#/properties/landscape/required",keyword:"required",params:{missingProperty: "trace"},message:"must have required property '"+"trace"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key27 in data94){
if(!(func1.call(schema92.properties.landscape.properties, key27))){
const err209 = {instancePath:instancePath+"/landscape",schemaPath:"#/properties/landscape/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data94.epsilon !== undefined){
let data95 = data94.epsilon;
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
const err210 = {instancePath:instancePath+"/landscape/epsilon",schemaPath:"#/properties/landscape/properties/epsilon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/landscape/epsilon",schemaPath:"#/properties/landscape/properties/epsilon/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data94.attack !== undefined){
if(typeof data94.attack !== "string"){
const err212 = {instancePath:instancePath+"/landscape/attack",schemaPath:"#/properties/landscape/properties/attack/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data94.split !== undefined){
if(!(validate380(data94.split, {instancePath:instancePath+"/landscape/split",parentData:data94,parentDataProperty:"split",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data94.at !== undefined){
if(!(validate382(data94.at, {instancePath:instancePath+"/landscape/at",parentData:data94,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
if(data94.layers !== undefined){
if(!(validate382(data94.layers, {instancePath:instancePath+"/landscape/layers",parentData:data94,parentDataProperty:"layers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
if(data94.hessian !== undefined){
let data100 = data94.hessian;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.top === undefined){
const err213 = {instancePath:instancePath+"/landscape/hessian",schemaPath:"#/properties/landscape/properties/hessian/required",keyword:"required",params:{missingProperty: "top"},message:"must have required property '"+"top"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data100.samples === undefined){
const err214 = {instancePath:instancePath+"/landscape/hessian",schemaPath:"#/properties/landscape/properties/hessian/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data100.loss === undefined){
const err215 = {instancePath:instancePath+"/landscape/hessian",schemaPath:"#/properties/landscape/properties/hessian/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data100.which === undefined){
const err216 = {instancePath:instancePath+"/landscape/hessian",schemaPath:"#/properties/landscape/properties/hessian/required",keyword:"required",params:{missingProperty: "which"},message:"must have required property '"+"which"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data100.method === undefined){
const err217 = {instancePath:instancePath+"/landscape/hessian",schemaPath:"#/properties/landscape/properties/hessian/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data100.tolerance === undefined){
const err218 = {instancePath:instancePath+"/landscape/hessian",schemaPath:"#/properties/landscape/properties/hessian/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data100.products === undefined){
const err219 = {instancePath:instancePath+"/landscape/hessian",schemaPath:"#/properties/landscape/properties/hessian/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key28 in data100){
if(!((((((((key28 === "top") || (key28 === "samples")) || (key28 === "loss")) || (key28 === "which")) || (key28 === "method")) || (key28 === "tolerance")) || (key28 === "basis")) || (key28 === "products"))){
const err220 = {instancePath:instancePath+"/landscape/hessian",schemaPath:"#/properties/landscape/properties/hessian/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data100.top !== undefined){
if(!(validate311(data100.top, {instancePath:instancePath+"/landscape/hessian/top",parentData:data100,parentDataProperty:"top",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data100.samples !== undefined){
if(!(validate311(data100.samples, {instancePath:instancePath+"/landscape/hessian/samples",parentData:data100,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data100.loss !== undefined){
if(!(validate387(data100.loss, {instancePath:instancePath+"/landscape/hessian/loss",parentData:data100,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data100.which !== undefined){
let data104 = data100.which;
if(!(((data104 === "largest") || (data104 === "smallest")) || (data104 === "magnitude"))){
const err221 = {instancePath:instancePath+"/landscape/hessian/which",schemaPath:"#/properties/landscape/properties/hessian/properties/which/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.hessian.properties.which.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data100.method !== undefined){
let data105 = data100.method;
if(!((data105 === "lanczos") || (data105 === "power-iteration"))){
const err222 = {instancePath:instancePath+"/landscape/hessian/method",schemaPath:"#/properties/landscape/properties/hessian/properties/method/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.hessian.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data100.tolerance !== undefined){
let data106 = data100.tolerance;
if(!((typeof data106 == "number") && (isFinite(data106)))){
const err223 = {instancePath:instancePath+"/landscape/hessian/tolerance",schemaPath:"#/properties/landscape/properties/hessian/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data100.basis !== undefined){
if(!(validate311(data100.basis, {instancePath:instancePath+"/landscape/hessian/basis",parentData:data100,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data100.products !== undefined){
if(!(validate311(data100.products, {instancePath:instancePath+"/landscape/hessian/products",parentData:data100,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err224 = {instancePath:instancePath+"/landscape/hessian",schemaPath:"#/properties/landscape/properties/hessian/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data94.density !== undefined){
let data109 = data94.density;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.samples === undefined){
const err225 = {instancePath:instancePath+"/landscape/density",schemaPath:"#/properties/landscape/properties/density/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data109.loss === undefined){
const err226 = {instancePath:instancePath+"/landscape/density",schemaPath:"#/properties/landscape/properties/density/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data109.starts === undefined){
const err227 = {instancePath:instancePath+"/landscape/density",schemaPath:"#/properties/landscape/properties/density/required",keyword:"required",params:{missingProperty: "starts"},message:"must have required property '"+"starts"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data109.steps === undefined){
const err228 = {instancePath:instancePath+"/landscape/density",schemaPath:"#/properties/landscape/properties/density/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key29 in data109){
if(!((((key29 === "samples") || (key29 === "loss")) || (key29 === "starts")) || (key29 === "steps"))){
const err229 = {instancePath:instancePath+"/landscape/density",schemaPath:"#/properties/landscape/properties/density/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data109.samples !== undefined){
if(!(validate311(data109.samples, {instancePath:instancePath+"/landscape/density/samples",parentData:data109,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data109.loss !== undefined){
if(!(validate387(data109.loss, {instancePath:instancePath+"/landscape/density/loss",parentData:data109,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data109.starts !== undefined){
if(!(validate311(data109.starts, {instancePath:instancePath+"/landscape/density/starts",parentData:data109,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data109.steps !== undefined){
if(!(validate311(data109.steps, {instancePath:instancePath+"/landscape/density/steps",parentData:data109,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err230 = {instancePath:instancePath+"/landscape/density",schemaPath:"#/properties/landscape/properties/density/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data94.curvature !== undefined){
let data114 = data94.curvature;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.samples === undefined){
const err231 = {instancePath:instancePath+"/landscape/curvature",schemaPath:"#/properties/landscape/properties/curvature/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data114.loss === undefined){
const err232 = {instancePath:instancePath+"/landscape/curvature",schemaPath:"#/properties/landscape/properties/curvature/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data114.products === undefined){
const err233 = {instancePath:instancePath+"/landscape/curvature",schemaPath:"#/properties/landscape/properties/curvature/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key30 in data114){
if(!(((key30 === "samples") || (key30 === "loss")) || (key30 === "products"))){
const err234 = {instancePath:instancePath+"/landscape/curvature",schemaPath:"#/properties/landscape/properties/curvature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data114.samples !== undefined){
if(!(validate311(data114.samples, {instancePath:instancePath+"/landscape/curvature/samples",parentData:data114,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data114.loss !== undefined){
if(!(validate387(data114.loss, {instancePath:instancePath+"/landscape/curvature/loss",parentData:data114,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data114.products !== undefined){
if(!(validate311(data114.products, {instancePath:instancePath+"/landscape/curvature/products",parentData:data114,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err235 = {instancePath:instancePath+"/landscape/curvature",schemaPath:"#/properties/landscape/properties/curvature/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data94.slice !== undefined){
let data118 = data94.slice;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.directions === undefined){
const err236 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/required",keyword:"required",params:{missingProperty: "directions"},message:"must have required property '"+"directions"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data118.dimensions === undefined){
const err237 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data118.points === undefined){
const err238 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data118.biases === undefined){
const err239 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/required",keyword:"required",params:{missingProperty: "biases"},message:"must have required property '"+"biases"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data118.epsilons === undefined){
const err240 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/required",keyword:"required",params:{missingProperty: "epsilons"},message:"must have required property '"+"epsilons"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data118.adversarial === undefined){
const err241 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/required",keyword:"required",params:{missingProperty: "adversarial"},message:"must have required property '"+"adversarial"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data118.batchnorm === undefined){
const err242 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/required",keyword:"required",params:{missingProperty: "batchnorm"},message:"must have required property '"+"batchnorm"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data118.samples === undefined){
const err243 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data118.splits === undefined){
const err244 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/required",keyword:"required",params:{missingProperty: "splits"},message:"must have required property '"+"splits"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key31 in data118){
if(!(func1.call(schema92.properties.landscape.properties.slice.properties, key31))){
const err245 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data118.directions !== undefined){
let data119 = data118.directions;
if(!((((data119 === "random") || (data119 === "eigenvectors")) || (data119 === "trajectory")) || (data119 === "checkpoints"))){
const err246 = {instancePath:instancePath+"/landscape/slice/directions",schemaPath:"#/properties/landscape/properties/slice/properties/directions/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.slice.properties.directions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data118.through !== undefined){
if(!(validate382(data118.through, {instancePath:instancePath+"/landscape/slice/through",parentData:data118,parentDataProperty:"through",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
if(data118.dimensions !== undefined){
let data121 = data118.dimensions;
if(!((data121 === 1) || (data121 === 2))){
const err247 = {instancePath:instancePath+"/landscape/slice/dimensions",schemaPath:"#/properties/landscape/properties/slice/properties/dimensions/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.slice.properties.dimensions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data118.points !== undefined){
if(!(validate311(data118.points, {instancePath:instancePath+"/landscape/slice/points",parentData:data118,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data118.range !== undefined){
if(!(validate333(data118.range, {instancePath:instancePath+"/landscape/slice/range",parentData:data118,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data118.biases !== undefined){
let data124 = data118.biases;
if(!((data124 === "zero") || (data124 === "normalised"))){
const err248 = {instancePath:instancePath+"/landscape/slice/biases",schemaPath:"#/properties/landscape/properties/slice/properties/biases/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.slice.properties.biases.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data118.epsilons !== undefined){
let data125 = data118.epsilons;
if(Array.isArray(data125)){
const len5 = data125.length;
for(let i5=0; i5<len5; i5++){
let data126 = data125[i5];
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
const err249 = {instancePath:instancePath+"/landscape/slice/epsilons/" + i5,schemaPath:"#/properties/landscape/properties/slice/properties/epsilons/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/landscape/slice/epsilons/" + i5,schemaPath:"#/properties/landscape/properties/slice/properties/epsilons/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/landscape/slice/epsilons",schemaPath:"#/properties/landscape/properties/slice/properties/epsilons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data118.adversarial !== undefined){
let data127 = data118.adversarial;
const _errs250 = errors;
let valid68 = false;
const _errs251 = errors;
if(!((data127 === "fresh") || (data127 === "frozen"))){
const err252 = {instancePath:instancePath+"/landscape/slice/adversarial",schemaPath:"#/properties/landscape/properties/slice/properties/adversarial/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.slice.properties.adversarial.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid1 = _errs251 === errors;
valid68 = valid68 || _valid1;
const _errs252 = errors;
if(!(validate311(data127, {instancePath:instancePath+"/landscape/slice/adversarial",parentData:data118,parentDataProperty:"adversarial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
var _valid1 = _errs252 === errors;
valid68 = valid68 || _valid1;
if(!valid68){
const err253 = {instancePath:instancePath+"/landscape/slice/adversarial",schemaPath:"#/properties/landscape/properties/slice/properties/adversarial/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
else {
errors = _errs250;
if(vErrors !== null){
if(_errs250){
vErrors.length = _errs250;
}
else {
vErrors = null;
}
}
}
}
if(data118.batchnorm !== undefined){
let data128 = data118.batchnorm;
if(!(((data128 === "running") || (data128 === "batch")) || (data128 === "re-estimated"))){
const err254 = {instancePath:instancePath+"/landscape/slice/batchnorm",schemaPath:"#/properties/landscape/properties/slice/properties/batchnorm/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.slice.properties.batchnorm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data118.samples !== undefined){
if(!(validate311(data118.samples, {instancePath:instancePath+"/landscape/slice/samples",parentData:data118,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data118.splits !== undefined){
let data130 = data118.splits;
if(Array.isArray(data130)){
const len6 = data130.length;
for(let i6=0; i6<len6; i6++){
if(!(validate380(data130[i6], {instancePath:instancePath+"/landscape/slice/splits/" + i6,parentData:data130,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
}
else {
const err255 = {instancePath:instancePath+"/landscape/slice/splits",schemaPath:"#/properties/landscape/properties/slice/properties/splits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/landscape/slice",schemaPath:"#/properties/landscape/properties/slice/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data94.scatter !== undefined){
let data132 = data94.scatter;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.samples === undefined){
const err257 = {instancePath:instancePath+"/landscape/scatter",schemaPath:"#/properties/landscape/properties/scatter/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data132.directions === undefined){
const err258 = {instancePath:instancePath+"/landscape/scatter",schemaPath:"#/properties/landscape/properties/scatter/required",keyword:"required",params:{missingProperty: "directions"},message:"must have required property '"+"directions"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data132.amplitudes === undefined){
const err259 = {instancePath:instancePath+"/landscape/scatter",schemaPath:"#/properties/landscape/properties/scatter/required",keyword:"required",params:{missingProperty: "amplitudes"},message:"must have required property '"+"amplitudes"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data132.repeats === undefined){
const err260 = {instancePath:instancePath+"/landscape/scatter",schemaPath:"#/properties/landscape/properties/scatter/required",keyword:"required",params:{missingProperty: "repeats"},message:"must have required property '"+"repeats"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key32 in data132){
if(!((((key32 === "samples") || (key32 === "directions")) || (key32 === "amplitudes")) || (key32 === "repeats"))){
const err261 = {instancePath:instancePath+"/landscape/scatter",schemaPath:"#/properties/landscape/properties/scatter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data132.samples !== undefined){
if(!(validate311(data132.samples, {instancePath:instancePath+"/landscape/scatter/samples",parentData:data132,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data132.directions !== undefined){
let data134 = data132.directions;
if(Array.isArray(data134)){
const len7 = data134.length;
for(let i7=0; i7<len7; i7++){
let data135 = data134[i7];
if(!((data135 === "random") || (data135 === "eigenvector"))){
const err262 = {instancePath:instancePath+"/landscape/scatter/directions/" + i7,schemaPath:"#/properties/landscape/properties/scatter/properties/directions/items/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.scatter.properties.directions.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/landscape/scatter/directions",schemaPath:"#/properties/landscape/properties/scatter/properties/directions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data132.amplitudes !== undefined){
let data136 = data132.amplitudes;
if(Array.isArray(data136)){
const len8 = data136.length;
for(let i8=0; i8<len8; i8++){
let data137 = data136[i8];
if(!((typeof data137 == "number") && (isFinite(data137)))){
const err264 = {instancePath:instancePath+"/landscape/scatter/amplitudes/" + i8,schemaPath:"#/properties/landscape/properties/scatter/properties/amplitudes/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/landscape/scatter/amplitudes",schemaPath:"#/properties/landscape/properties/scatter/properties/amplitudes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data132.repeats !== undefined){
if(!(validate311(data132.repeats, {instancePath:instancePath+"/landscape/scatter/repeats",parentData:data132,parentDataProperty:"repeats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err266 = {instancePath:instancePath+"/landscape/scatter",schemaPath:"#/properties/landscape/properties/scatter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data94.gradient !== undefined){
let data139 = data94.gradient;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.samples === undefined){
const err267 = {instancePath:instancePath+"/landscape/gradient",schemaPath:"#/properties/landscape/properties/gradient/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data139.loss === undefined){
const err268 = {instancePath:instancePath+"/landscape/gradient",schemaPath:"#/properties/landscape/properties/gradient/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key33 in data139){
if(!((key33 === "samples") || (key33 === "loss"))){
const err269 = {instancePath:instancePath+"/landscape/gradient",schemaPath:"#/properties/landscape/properties/gradient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data139.samples !== undefined){
if(!(validate311(data139.samples, {instancePath:instancePath+"/landscape/gradient/samples",parentData:data139,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data139.loss !== undefined){
let data141 = data139.loss;
if(!((data141 === "frozen") || (data141 === "clean"))){
const err270 = {instancePath:instancePath+"/landscape/gradient/loss",schemaPath:"#/properties/landscape/properties/gradient/properties/loss/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.gradient.properties.loss.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/landscape/gradient",schemaPath:"#/properties/landscape/properties/gradient/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data94.sharpness !== undefined){
let data142 = data94.sharpness;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.samples === undefined){
const err272 = {instancePath:instancePath+"/landscape/sharpness",schemaPath:"#/properties/landscape/properties/sharpness/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data142.loss === undefined){
const err273 = {instancePath:instancePath+"/landscape/sharpness",schemaPath:"#/properties/landscape/properties/sharpness/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data142.rho === undefined){
const err274 = {instancePath:instancePath+"/landscape/sharpness",schemaPath:"#/properties/landscape/properties/sharpness/required",keyword:"required",params:{missingProperty: "rho"},message:"must have required property '"+"rho"+"'"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data142.adaptive_rho === undefined){
const err275 = {instancePath:instancePath+"/landscape/sharpness",schemaPath:"#/properties/landscape/properties/sharpness/required",keyword:"required",params:{missingProperty: "adaptive_rho"},message:"must have required property '"+"adaptive_rho"+"'"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data142.box === undefined){
const err276 = {instancePath:instancePath+"/landscape/sharpness",schemaPath:"#/properties/landscape/properties/sharpness/required",keyword:"required",params:{missingProperty: "box"},message:"must have required property '"+"box"+"'"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data142.steps === undefined){
const err277 = {instancePath:instancePath+"/landscape/sharpness",schemaPath:"#/properties/landscape/properties/sharpness/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data142.draws === undefined){
const err278 = {instancePath:instancePath+"/landscape/sharpness",schemaPath:"#/properties/landscape/properties/sharpness/required",keyword:"required",params:{missingProperty: "draws"},message:"must have required property '"+"draws"+"'"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key34 in data142){
if(!(((((((key34 === "samples") || (key34 === "loss")) || (key34 === "rho")) || (key34 === "adaptive_rho")) || (key34 === "box")) || (key34 === "steps")) || (key34 === "draws"))){
const err279 = {instancePath:instancePath+"/landscape/sharpness",schemaPath:"#/properties/landscape/properties/sharpness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data142.samples !== undefined){
if(!(validate311(data142.samples, {instancePath:instancePath+"/landscape/sharpness/samples",parentData:data142,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data142.loss !== undefined){
let data144 = data142.loss;
if(!((data144 === "frozen") || (data144 === "clean"))){
const err280 = {instancePath:instancePath+"/landscape/sharpness/loss",schemaPath:"#/properties/landscape/properties/sharpness/properties/loss/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.sharpness.properties.loss.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data142.rho !== undefined){
let data145 = data142.rho;
if(!((typeof data145 == "number") && (isFinite(data145)))){
const err281 = {instancePath:instancePath+"/landscape/sharpness/rho",schemaPath:"#/properties/landscape/properties/sharpness/properties/rho/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data142.adaptive_rho !== undefined){
let data146 = data142.adaptive_rho;
if(!((typeof data146 == "number") && (isFinite(data146)))){
const err282 = {instancePath:instancePath+"/landscape/sharpness/adaptive_rho",schemaPath:"#/properties/landscape/properties/sharpness/properties/adaptive_rho/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data142.box !== undefined){
let data147 = data142.box;
if(!((typeof data147 == "number") && (isFinite(data147)))){
const err283 = {instancePath:instancePath+"/landscape/sharpness/box",schemaPath:"#/properties/landscape/properties/sharpness/properties/box/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data142.steps !== undefined){
if(!(validate311(data142.steps, {instancePath:instancePath+"/landscape/sharpness/steps",parentData:data142,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data142.draws !== undefined){
if(!(validate311(data142.draws, {instancePath:instancePath+"/landscape/sharpness/draws",parentData:data142,parentDataProperty:"draws",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err284 = {instancePath:instancePath+"/landscape/sharpness",schemaPath:"#/properties/landscape/properties/sharpness/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data94.connectivity !== undefined){
let data150 = data94.connectivity;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.to === undefined){
const err285 = {instancePath:instancePath+"/landscape/connectivity",schemaPath:"#/properties/landscape/properties/connectivity/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data150.match === undefined){
const err286 = {instancePath:instancePath+"/landscape/connectivity",schemaPath:"#/properties/landscape/properties/connectivity/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data150.curve === undefined){
const err287 = {instancePath:instancePath+"/landscape/connectivity",schemaPath:"#/properties/landscape/properties/connectivity/required",keyword:"required",params:{missingProperty: "curve"},message:"must have required property '"+"curve"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data150.bends === undefined){
const err288 = {instancePath:instancePath+"/landscape/connectivity",schemaPath:"#/properties/landscape/properties/connectivity/required",keyword:"required",params:{missingProperty: "bends"},message:"must have required property '"+"bends"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data150.epochs === undefined){
const err289 = {instancePath:instancePath+"/landscape/connectivity",schemaPath:"#/properties/landscape/properties/connectivity/required",keyword:"required",params:{missingProperty: "epochs"},message:"must have required property '"+"epochs"+"'"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data150.learning_rate === undefined){
const err290 = {instancePath:instancePath+"/landscape/connectivity",schemaPath:"#/properties/landscape/properties/connectivity/required",keyword:"required",params:{missingProperty: "learning_rate"},message:"must have required property '"+"learning_rate"+"'"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data150.points === undefined){
const err291 = {instancePath:instancePath+"/landscape/connectivity",schemaPath:"#/properties/landscape/properties/connectivity/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data150.samples === undefined){
const err292 = {instancePath:instancePath+"/landscape/connectivity",schemaPath:"#/properties/landscape/properties/connectivity/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key35 in data150){
if(!((((((((key35 === "to") || (key35 === "match")) || (key35 === "curve")) || (key35 === "bends")) || (key35 === "epochs")) || (key35 === "learning_rate")) || (key35 === "points")) || (key35 === "samples"))){
const err293 = {instancePath:instancePath+"/landscape/connectivity",schemaPath:"#/properties/landscape/properties/connectivity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data150.to !== undefined){
if(typeof data150.to !== "string"){
const err294 = {instancePath:instancePath+"/landscape/connectivity/to",schemaPath:"#/properties/landscape/properties/connectivity/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data150.match !== undefined){
let data152 = data150.match;
if(!((data152 === "none") || (data152 === "weights"))){
const err295 = {instancePath:instancePath+"/landscape/connectivity/match",schemaPath:"#/properties/landscape/properties/connectivity/properties/match/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.connectivity.properties.match.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data150.curve !== undefined){
let data153 = data150.curve;
if(!(((data153 === "bezier") || (data153 === "polygonal")) || (data153 === "linear"))){
const err296 = {instancePath:instancePath+"/landscape/connectivity/curve",schemaPath:"#/properties/landscape/properties/connectivity/properties/curve/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.connectivity.properties.curve.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data150.bends !== undefined){
if(!(validate311(data150.bends, {instancePath:instancePath+"/landscape/connectivity/bends",parentData:data150,parentDataProperty:"bends",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data150.epochs !== undefined){
if(!(validate311(data150.epochs, {instancePath:instancePath+"/landscape/connectivity/epochs",parentData:data150,parentDataProperty:"epochs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data150.learning_rate !== undefined){
let data156 = data150.learning_rate;
if(!((typeof data156 == "number") && (isFinite(data156)))){
const err297 = {instancePath:instancePath+"/landscape/connectivity/learning_rate",schemaPath:"#/properties/landscape/properties/connectivity/properties/learning_rate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data150.points !== undefined){
if(!(validate311(data150.points, {instancePath:instancePath+"/landscape/connectivity/points",parentData:data150,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data150.samples !== undefined){
if(!(validate311(data150.samples, {instancePath:instancePath+"/landscape/connectivity/samples",parentData:data150,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err298 = {instancePath:instancePath+"/landscape/connectivity",schemaPath:"#/properties/landscape/properties/connectivity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data94.linear !== undefined){
let data159 = data94.linear;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key36 in data159){
if(!(key36 === "samples")){
const err299 = {instancePath:instancePath+"/landscape/linear",schemaPath:"#/properties/landscape/properties/linear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data159.samples !== undefined){
if(!(validate311(data159.samples, {instancePath:instancePath+"/landscape/linear/samples",parentData:data159,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err300 = {instancePath:instancePath+"/landscape/linear",schemaPath:"#/properties/landscape/properties/linear/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data94.trace !== undefined){
let data161 = data94.trace;
if(Array.isArray(data161)){
const len9 = data161.length;
for(let i9=0; i9<len9; i9++){
let data162 = data161[i9];
if(!((data162 === "gradient-norm") || (data162 === "distance-from-init"))){
const err301 = {instancePath:instancePath+"/landscape/trace/" + i9,schemaPath:"#/properties/landscape/properties/trace/items/enum",keyword:"enum",params:{allowedValues: schema92.properties.landscape.properties.trace.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/landscape/trace",schemaPath:"#/properties/landscape/properties/trace/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/landscape",schemaPath:"#/properties/landscape/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const RunNotes = validate415;
const schema114 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run-notes.schema.json","title":"RunNotes","description":"notes.json of a run folder: what its user marked and wrote, by hand or in the Compare panel. Nothing else reads or writes it.","type":"object","additionalProperties":false,"required":["star","note"],"properties":{"star":{"type":"boolean"},"note":{"type":"string"}}};

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run-notes.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate415.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.star === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "star"},message:"must have required property '"+"star"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "star") || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.star !== undefined){
if(typeof data.star !== "boolean"){
const err3 = {instancePath:instancePath+"/star",schemaPath:"#/properties/star/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}
validate415.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const RunOutput = validate173;
const schema55 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run-output.schema.json","title":"RunOutput","description":"Last line of `advexp run --json`; of a sweep, a line after each point.","type":"object","additionalProperties":false,"required":["run","state","metrics"],"properties":{"run":{"description":"Path of the run folder.","type":"string"},"point":{"description":"Name of the point of a sweep.","type":"string"},"state":{"$ref":"status.schema.json#/$defs/state"},"metrics":{"$ref":"#/$defs/metrics"}},"$defs":{"metrics":{"title":"RunMetrics","description":"What the run achieved. Members are null or absent as far as it did not get.","type":"object","additionalProperties":false,"required":["clean_accuracy","robust_accuracy","weights"],"properties":{"clean_accuracy":{"description":"Of the last weights.","type":["number","null"],"minimum":0,"maximum":1},"robust_accuracy":{"description":"Of the last weights.","type":["number","null"],"minimum":0,"maximum":1},"best_epoch":{"description":"Epoch of the best held-out robust accuracy, from 0.","type":["integer","null"],"minimum":0},"seconds":{"description":"Time spent in all, over all resumptions.","type":"number","minimum":0},"weights":{"title":"MetricsByWeights","type":"object","additionalProperties":false,"properties":{"last":{"$ref":"evaluate-output.schema.json"},"best":{"$ref":"evaluate-output.schema.json"},"ensemble":{"$ref":"evaluate-output.schema.json"},"average":{"$ref":"evaluate-output.schema.json"}}}}}}};
const schema57 = {"title":"RunState","enum":["queued","running","paused","stopped","finished","failed","diverged"]};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((data === "queued") || (data === "running")) || (data === "paused")) || (data === "stopped")) || (data === "finished")) || (data === "failed")) || (data === "diverged"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clean_accuracy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clean_accuracy"},message:"must have required property '"+"clean_accuracy"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.robust_accuracy === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "robust_accuracy"},message:"must have required property '"+"robust_accuracy"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.weights === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "clean_accuracy") || (key0 === "robust_accuracy")) || (key0 === "best_epoch")) || (key0 === "seconds")) || (key0 === "weights"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.clean_accuracy !== undefined){
let data0 = data.clean_accuracy;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/clean_accuracy",schemaPath:"#/properties/clean_accuracy/type",keyword:"type",params:{type: schema60.properties.clean_accuracy.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/clean_accuracy",schemaPath:"#/properties/clean_accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/clean_accuracy",schemaPath:"#/properties/clean_accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.robust_accuracy !== undefined){
let data1 = data.robust_accuracy;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err7 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/type",keyword:"type",params:{type: schema60.properties.robust_accuracy.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.best_epoch !== undefined){
let data2 = data.best_epoch;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err10 = {instancePath:instancePath+"/best_epoch",schemaPath:"#/properties/best_epoch/type",keyword:"type",params:{type: schema60.properties.best_epoch.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/best_epoch",schemaPath:"#/properties/best_epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.seconds !== undefined){
let data3 = data.seconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.weights !== undefined){
let data4 = data.weights;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((key1 === "last") || (key1 === "best")) || (key1 === "ensemble")) || (key1 === "average"))){
const err14 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.last !== undefined){
if(!(validate151(data4.last, {instancePath:instancePath+"/weights/last",parentData:data4,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data4.best !== undefined){
if(!(validate151(data4.best, {instancePath:instancePath+"/weights/best",parentData:data4,parentDataProperty:"best",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data4.ensemble !== undefined){
if(!(validate151(data4.ensemble, {instancePath:instancePath+"/weights/ensemble",parentData:data4,parentDataProperty:"ensemble",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data4.average !== undefined){
if(!(validate151(data4.average, {instancePath:instancePath+"/weights/average",parentData:data4,parentDataProperty:"average",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run-output.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metrics === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "run") || (key0 === "point")) || (key0 === "state")) || (key0 === "metrics"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
const err4 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.point !== undefined){
if(typeof data.point !== "string"){
const err5 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.state !== undefined){
if(!(validate179(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate181(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const RunStatus = validate174;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"status.schema.json","title":"RunStatus","description":"status.json of a run folder: how the run stands now. Replaced atomically.","type":"object","additionalProperties":false,"required":["state","pid","host","started","heartbeat","progress","eta_seconds","epsilon","learning_rate","period","robust_accuracy","message"],"properties":{"state":{"$ref":"#/$defs/state"},"pid":{"description":"Process that runs it; null before the first start.","type":["integer","null"],"minimum":0},"host":{"type":["string","null"]},"started":{"description":"When the process started, ISO 8601 in UTC; null before the first start.","type":["string","null"]},"heartbeat":{"description":"When this file was last written, ISO 8601 in UTC.","$ref":"event.schema.json#/$defs/time"},"progress":{"title":"Progress","type":"object","additionalProperties":false,"required":["epoch","epochs","batch","batches","fraction"],"properties":{"epoch":{"description":"Epochs finished.","type":"integer","minimum":0},"epochs":{"type":"integer","minimum":0},"batch":{"description":"Batches finished in the current epoch.","type":"integer","minimum":0},"batches":{"description":"Batches of an epoch.","type":"integer","minimum":0},"fraction":{"description":"Share of the whole run that is done.","type":"number","minimum":0,"maximum":1}}},"eta_seconds":{"type":["number","null"],"minimum":0},"epsilon":{"type":["number","null"],"minimum":0},"learning_rate":{"type":["number","null"],"minimum":0},"period":{"type":["integer","null"],"minimum":0},"robust_accuracy":{"description":"Last held-out robust accuracy at the target epsilon.","type":["number","null"],"minimum":0,"maximum":1},"message":{"description":"One line for people, e.g. why the run failed and what to do.","type":["string","null"]}},"$defs":{"state":{"title":"RunState","enum":["queued","running","paused","stopped","finished","failed","diverged"]}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((data === "queued") || (data === "running")) || (data === "paused")) || (data === "stopped")) || (data === "finished")) || (data === "failed")) || (data === "diverged"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="status.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pid === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pid"},message:"must have required property '"+"pid"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.host === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.started === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started"},message:"must have required property '"+"started"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.heartbeat === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heartbeat"},message:"must have required property '"+"heartbeat"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.progress === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "progress"},message:"must have required property '"+"progress"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.eta_seconds === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eta_seconds"},message:"must have required property '"+"eta_seconds"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.epsilon === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.learning_rate === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "learning_rate"},message:"must have required property '"+"learning_rate"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.period === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.robust_accuracy === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "robust_accuracy"},message:"must have required property '"+"robust_accuracy"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.message === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.state !== undefined){
if(!(validate175(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.pid !== undefined){
let data1 = data.pid;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err13 = {instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type: schema56.properties.pid.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err14 = {instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.host !== undefined){
let data2 = data.host;
if((typeof data2 !== "string") && (data2 !== null)){
const err15 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: schema56.properties.host.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.started !== undefined){
let data3 = data.started;
if((typeof data3 !== "string") && (data3 !== null)){
const err16 = {instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: schema56.properties.started.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.heartbeat !== undefined){
if(!(validate177(data.heartbeat, {instancePath:instancePath+"/heartbeat",parentData:data,parentDataProperty:"heartbeat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.progress !== undefined){
let data5 = data.progress;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.epoch === undefined){
const err17 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.epochs === undefined){
const err18 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/required",keyword:"required",params:{missingProperty: "epochs"},message:"must have required property '"+"epochs"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.batch === undefined){
const err19 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/required",keyword:"required",params:{missingProperty: "batch"},message:"must have required property '"+"batch"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.batches === undefined){
const err20 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/required",keyword:"required",params:{missingProperty: "batches"},message:"must have required property '"+"batches"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.fraction === undefined){
const err21 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/required",keyword:"required",params:{missingProperty: "fraction"},message:"must have required property '"+"fraction"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "epoch") || (key1 === "epochs")) || (key1 === "batch")) || (key1 === "batches")) || (key1 === "fraction"))){
const err22 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.epoch !== undefined){
let data6 = data5.epoch;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/progress/epoch",schemaPath:"#/properties/progress/properties/epoch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/progress/epoch",schemaPath:"#/properties/progress/properties/epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data5.epochs !== undefined){
let data7 = data5.epochs;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err25 = {instancePath:instancePath+"/progress/epochs",schemaPath:"#/properties/progress/properties/epochs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err26 = {instancePath:instancePath+"/progress/epochs",schemaPath:"#/properties/progress/properties/epochs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data5.batch !== undefined){
let data8 = data5.batch;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err27 = {instancePath:instancePath+"/progress/batch",schemaPath:"#/properties/progress/properties/batch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/progress/batch",schemaPath:"#/properties/progress/properties/batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data5.batches !== undefined){
let data9 = data5.batches;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err29 = {instancePath:instancePath+"/progress/batches",schemaPath:"#/properties/progress/properties/batches/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/progress/batches",schemaPath:"#/properties/progress/properties/batches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data5.fraction !== undefined){
let data10 = data5.fraction;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
const err31 = {instancePath:instancePath+"/progress/fraction",schemaPath:"#/properties/progress/properties/fraction/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/progress/fraction",schemaPath:"#/properties/progress/properties/fraction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/progress/fraction",schemaPath:"#/properties/progress/properties/fraction/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.eta_seconds !== undefined){
let data11 = data.eta_seconds;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err35 = {instancePath:instancePath+"/eta_seconds",schemaPath:"#/properties/eta_seconds/type",keyword:"type",params:{type: schema56.properties.eta_seconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/eta_seconds",schemaPath:"#/properties/eta_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.epsilon !== undefined){
let data12 = data.epsilon;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err37 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/type",keyword:"type",params:{type: schema56.properties.epsilon.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.learning_rate !== undefined){
let data13 = data.learning_rate;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
const err39 = {instancePath:instancePath+"/learning_rate",schemaPath:"#/properties/learning_rate/type",keyword:"type",params:{type: schema56.properties.learning_rate.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/learning_rate",schemaPath:"#/properties/learning_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.period !== undefined){
let data14 = data.period;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err41 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: schema56.properties.period.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err42 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.robust_accuracy !== undefined){
let data15 = data.robust_accuracy;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
const err43 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/type",keyword:"type",params:{type: schema56.properties.robust_accuracy.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
const err44 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err45 = {instancePath:instancePath+"/robust_accuracy",schemaPath:"#/properties/robust_accuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.message !== undefined){
let data16 = data.message;
if((typeof data16 !== "string") && (data16 !== null)){
const err46 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema56.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
