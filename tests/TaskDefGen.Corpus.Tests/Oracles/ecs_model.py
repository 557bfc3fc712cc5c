"""The ECS model as the AWS CLI has it: an oracle for our schema and our JSON.

ecs_model.py validate FILE...   validates each file as input of RegisterTaskDefinition; prints one line for each fault, ends with 1 if there is any
ecs_model.py schema             prints every structure and enumeration that the input reaches, in the order of the model
"""
import io
import json
import sys

from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

OPERATION = "RegisterTaskDefinition"
KINDS = {"string": "Text", "integer": "Integer", "long": "Long", "boolean": "Boolean"}


MODEL = Loader().load_service_model("ecs", "service-2")


def input_shape():
    return ServiceModel(MODEL, "ecs").operation_model(OPERATION).input_shape


def validate(paths):
    shape = input_shape()
    faults = 0
    for path in paths:
        with io.open(path, encoding="utf-8") as file:
            report = ParamValidator().validate(json.load(file), shape)
        if report.has_errors():
            faults += 1
            print("%s: %s" % (path, report.generate_report()))
    return 1 if faults else 0


def name_of(shape):
    if shape.type_name == "list":
        return "List<%s>" % name_of(shape.member)
    if shape.type_name == "map":
        return "Map" if (name_of(shape.key), name_of(shape.value)) == ("Text", "Text") else "Map<%s,%s>" % (name_of(shape.key), name_of(shape.value))
    if shape.type_name == "structure" or getattr(shape, "enum", None):
        return shape.name
    return KINDS.get(shape.type_name, shape.type_name)


def inner(shape):
    while shape.type_name == "list":
        shape = shape.member
    return shape


def schema():
    structures = [input_shape()]
    enumerations = {}
    for structure in structures:
        print(structure.name)
        for name, shape in structure.members.items():
            marks = ""
            if name in structure.required_members:
                marks += " required"
            if MODEL["shapes"][structure.name]["members"][name].get("deprecated"):
                marks += " deprecated"
            print("  %s: %s%s" % (name, name_of(shape), marks))
            shape = inner(shape)
            if shape.type_name == "structure" and shape.name not in [s.name for s in structures]:
                structures.append(shape)
            elif getattr(shape, "enum", None):
                enumerations[shape.name] = shape.enum
    for name in sorted(enumerations):
        print("%s = %s" % (name, " | ".join(enumerations[name])))
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    if sys.argv[1:2] == ["validate"]:
        sys.exit(validate(sys.argv[2:]))
    if sys.argv[1:] == ["schema"]:
        sys.exit(schema())
    sys.exit(__doc__)
